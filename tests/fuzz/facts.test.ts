import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import { factsSchema, readFacts } from '../../machines/facts/facts.ts';
import { anyJson, damaged, damagedText, isClean, isClear } from './damage.ts';
import { runs } from '../runs.ts';

const sound = {
  asOf: '2026-11-22',
  nation: 'england',
  role: 'carer',
  age: '18-or-over',
  status: ['s2', 's3'],
  underlying: 's37',
  startedOn: '2026-11-16',
  startedAt: '2026-11-16T09:30:00+00:00',
  underlyingStartedOn: '2026-10-01',
  medicationStartedOn: '2026-11-16',
  tribunalUsed: false,
  treatmentsDiscussed: ['s57'],
  needs: { condition: true, outcomes: ['nutrition', 'toilet'], wellbeing: true },
  process: ['assessment'],
  difficulty: ['weigh'],
  supporter: 'no',
  supporterExceptions: ['nhs-stay'],
  carer: { necessaryCare: true, healthAtRisk: false, outcomes: ['recreation'], wellbeing: true },
  dolsAuthorised: false,
  relatives: [
    { id: 'a', relation: 'parent', adult: true, ageYears: 60 },
    { id: 'b', relation: 'sibling', wholeBlood: false },
  ],
  relativeOrders: [],
};

const first = readFacts(sound);
const before = JSON.stringify(first);

/** One damaged input read: facts that are sound, or a place and a sentence; and nothing else in the world has changed. */
function readsWell(input: unknown): void {
  const copy = JSON.stringify(input);
  const read = readFacts(input);
  // Not expect(): it would cost more than all the reading.
  if ('facts' in read) {
    if (!factsSchema.safeParse(read.facts).success) throw new Error('What was read is not sound.');
    assess(read.facts);
  } else if (!isClear(read.error.message))
    throw new Error(`Not a clear message: ${read.error.message}`);
  if (JSON.stringify(input) !== copy) throw new Error('Reading changed what was read.');
  if (!isClean()) throw new Error('Something was left behind.');
}

it('sound facts are read', () => expect(first).toEqual({ facts: sound }));

it('20,000 sets of damaged facts each give facts or a clear message', () => {
  fc.assert(fc.property(damaged(sound), readsWell), runs(20_000));
});

it('5,000 values that are no facts at all each give a clear message', () => {
  fc.assert(fc.property(anyJson, readsWell), runs(5_000));
});

it('after all that, the same facts read the same: nothing of one person is left for the next', () => {
  fc.assert(
    fc.property(damaged(sound), (other) => {
      readFacts(other);
      if (
        JSON.stringify(readFacts(sound)) !== before ||
        JSON.stringify(readFacts({})) !== '{"facts":{}}'
      )
        throw new Error('Something is left.');
    }),
    runs(2_000),
  );
});

it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
  'a fact called %s is refused by name',
  (name) => {
    const read = readFacts(JSON.parse(`{"${name}":{"nation":"wales"}}`));
    expect(read).toEqual({
      error: { path: [name], message: `There is no fact called "${name}".` },
    });
  },
);

it('lists nested 50,000 deep are refused like any other', () => {
  const deep: unknown = JSON.parse(`{"needs":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
  expect(readFacts(deep)).toEqual({
    error: { path: ['needs'], message: 'Write named values in curly brackets here.' },
  });
});

it('5,000 damaged lines through the assess command: one answer a line, in order, and no crash', () => {
  const line = JSON.stringify(sound);
  const lines = fc
    .sample(
      damagedText(line).map((text) => text.replace(/[\r\n\u2028\u2029]/g, ' ')),
      runs(5_000),
    )
    .filter((text) => text.trim() && text.trim() !== '{');
  const marked = lines.flatMap((text, at) =>
    at % 100 === 0 ? [text, '{"nation":"wales"}'] : [text],
  );
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/assess.ts'],
    { input: marked.join('\n'), encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((text) => JSON.parse(text) as { error?: { message: string }; findings?: object });
  expect(stderr).toBe('');
  expect(status).toBe(1);
  expect(answers).toHaveLength(marked.length);
  const wales = new Set<string>();
  for (const [at, answer] of answers.entries()) {
    if (answer.error ? !isClear(answer.error.message) : !answer.findings)
      expect.fail(`${marked[at]} was answered ${JSON.stringify(answer)}`);
    if (marked[at] === '{"nation":"wales"}') wales.add(JSON.stringify(answer));
  }
  expect(wales.size).toBe(1);
});
