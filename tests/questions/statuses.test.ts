// Which answers leave which statuses possible: the table `statuses.csv`, and the lengths of `tests/law/duration.csv`.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownStatusIds, type StatusId } from '../../machines/law/status-ids.ts';
import { dontKnow } from '../../machines/questions/question.ts';
import { questionIds } from '../../machines/questions/ids.ts';
import { questionOf, type QuestionId } from '../../machines/questions/registry.ts';
import { byStatus } from '../law/tables.ts';

const lines = readFileSync(new URL('statuses.csv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .slice(1);
const rows = lines.map(
  (line) =>
    line.split(',') as [
      status: StatusId,
      now: string,
      section: string,
      second: string,
      court: string,
      later: string,
      who: string,
      whoElse: string,
      paper: string,
    ],
);
const seconds: readonly QuestionId[] = ['section-other', 'section-number', 'community-kind'];
const laters: readonly QuestionId[] = ['before-cto', 'guardianship-by', 'cd-conditions'];

/** The answers to a question that leave a status possible. */
function fitting(id: QuestionId, status: StatusId): string[] {
  const question = questionOf(id);
  const leaves = question.shape === 'choice' ? (question.leaves ?? {}) : {};
  return Object.entries<readonly StatusId[] | undefined>(leaves).flatMap(([option, left]) =>
    left?.includes(status) ? [option] : [],
  );
}
const cell = (answers: readonly string[]) => answers.join(' ') || '-';

describe('a status', () => {
  it('has a row, whatever it is', () =>
    expect(rows.map(([status]) => status)).toEqual(knownStatusIds));

  it.each(rows)('%s is found by: %s, %s, %s, %s, %s, %s, %s, %s', (status, ...cells) => {
    const second = seconds.flatMap((id) => fitting(id, status));
    const later = laters.flatMap((id) => fitting(id, status).map((option) => `${id} ${option}`));
    expect(
      [
        fitting('now', status),
        fitting('section', status),
        second,
        fitting('section-court', status),
        later,
        fitting('who-decided', status),
        fitting('who-else', status),
        fitting('paper', status),
      ].map(cell),
    ).toEqual(cells);
  });
});

const duration = byStatus('duration.csv');
const lengths: Readonly<Record<string, string>> = {
  '6 hours': 'six-hours',
  '24 hours': 'one-day',
  '72 hours': 'three-days',
  '28 days': 'four-weeks',
  '12 weeks': 'twelve-weeks',
  '6 months': 'six-months',
  '12 months': 'twelve-months',
  'no-end': 'no-end',
};
const times = ['under-three-days', 'under-four-weeks', 'under-six-months', 'longer'];

/** How many of those times a power can have lasted, by its first length and the most it may come to. */
function timesOf(status: StatusId): number {
  if (duration(status, 'first').endsWith('hours')) return 1;
  if (duration(status, 'first') === '28 days' && duration(status, 'renewable') === 'no') return 2;
  return duration(status, 'at-most') === '12 weeks' ? 3 : 4;
}
const kept = rows.filter(([, now]) => now.includes('kept')).map(([status]) => status);

describe('somebody kept in hospital', () => {
  it.each(kept)(
    '%s is known by how long they were told it lasts, and rules out a longer time',
    (status) => {
      const told = new Set(
        ['first', 'second', 'then', 'at-most'].map((column) => lengths[duration(status, column)]),
      );
      expect(fitting('how-long', status)).toEqual(
        Object.values(lengths).filter((length) => told.has(length)),
      );
      expect(fitting('when-began', status)).toEqual(times.slice(0, timesOf(status)));
    },
  );

  it('may have agreed to it, at any time', () =>
    expect(fitting('when-began', 'informal')).toEqual(times));
});

describe('underneath', () => {
  const options = (id: QuestionId) => {
    const question = questionOf(id);
    return question.shape === 'choice' ? question.options : [];
  };

  it('leave lies every section from which leave is given, and no other', () => {
    const leave = byStatus('status-rights.csv');
    // Leave reaches section 4 in law (s17(1)), but in its 72 hours it is not normally used: not asked for.
    const notAsked: readonly StatusId[] = ['s17-leave', 's4'];
    const given = knownStatusIds.filter(
      (status) => !notAsked.includes(status) && leave(status, 'leave-with-permission') === 'yes',
    );
    expect([...options('leave-section')].sort()).toEqual([...given, dontKnow].sort());
  });

  it('a revoked CTO lies an order from which one is made', () =>
    expect(options('underneath-cto')).toEqual(['s3', 's37', 's47', 's48', dontKnow]));
  it('absence lies a section people are absent from', () => {
    expect(options('away-section')).toEqual([
      's2',
      's3',
      'cto-recall',
      's7',
      's37',
      's37-41',
      's5-2',
      's4',
      dontKnow,
    ]);
  });
});

it.each<QuestionId>([
  'now',
  'section',
  ...seconds,
  ...laters,
  'who-decided',
  'who-else',
  'how-long',
  'paper',
  'when-began',
])('%s: every answer but “I don’t know” leaves some status', (id) => {
  const question = questionOf(id);
  const leaves = question.shape === 'choice' ? question.leaves : {};
  expect(question).toMatchObject({
    shape: 'choice',
    options: [...Object.keys(leaves ?? {}), dontKnow],
  });
});

it('no question but these leaves statuses', () => {
  const known = new Set<QuestionId>([
    'now',
    'section',
    ...seconds,
    ...laters,
    'who-decided',
    'who-else',
    'section-court',
    'how-long',
    'paper',
    'when-began',
  ]);
  expect(
    questionIds.filter(
      (id) => !known.has(id) && knownStatusIds.some((status) => fitting(id, status).length > 0),
    ),
  ).toEqual([]);
});
