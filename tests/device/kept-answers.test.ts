import fc from 'fast-check';
import '../../machines/questions/deeper.ts';
import { expect, it } from 'vitest';
import type { JourneyEvent } from '../../machines/journey/vocabulary.ts';
import { readSave, writeSave } from '../../src/device/kept/kept-answers.ts';
import { anyJson, damaged, isClean } from '../fuzz/damage.ts';
import { runs } from '../runs.ts';

const answer = (question: string, value: unknown) =>
  ({ type: `answer.${question}`, question, value }) as JourneyEvent;
const steps = [
  answer('who', 'patient'),
  answer('nation', 'england'),
  answer('now', 'kept'),
  answer('section', 's2'),
  answer('place', 'england:maudsley-hospital'),
  { type: 'open.dates' } as JourneyEvent,
  answer('started-on', '2026-11-16'),
  answer('relatives', [{ id: 'spouse-1', relation: 'spouse', adult: true }]),
];

it('what was kept is read as it was', () => {
  expect(readSave(writeSave(steps, '2026-12-03'))).toEqual({
    savedOn: '2026-12-03',
    steps,
    lost: false,
  });
});

it('of a save of another version, or with a damaged step, what can be used is kept and the rest is said to be lost', () => {
  const older = JSON.stringify({ version: 0, savedOn: '2025-01-02', steps });
  expect(readSave(older)).toMatchObject({ steps, lost: true });
  const spoiled = JSON.stringify({
    version: 1,
    savedOn: 'yesterday',
    steps: [...steps.slice(0, 3), answer('section', 's99'), answer('gone', 'yes')],
  });
  expect(readSave(spoiled)).toEqual({ savedOn: undefined, steps: steps.slice(0, 3), lost: true });
});

it('20,000 damaged saves: read in part, or called damaged; never a fault', () => {
  const texts = fc.oneof(
    damaged({ version: 1, savedOn: '2026-12-03', steps }).map(
      (value) => JSON.stringify(value) ?? '',
    ),
    anyJson.map((value) => JSON.stringify(value) ?? ''),
    fc.string(),
    fc.nat(400).map((at) => writeSave(steps, '2026-12-03').slice(0, at)),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const save = readSave(text);
      return (save === 'damaged' || save.steps.length > 0) && isClean();
    }),
    runs(20_000),
  );
});
