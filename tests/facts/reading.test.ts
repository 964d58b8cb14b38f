// What is said of facts that do not fit, where, in words that say what to write instead; and the last values that do fit.
import { describe, expect, it } from 'vitest';
import { readFacts } from '../../machines/facts/facts.ts';
import { statusIds } from '../../machines/law/status-ids.ts';

type Wrong = readonly [
  why: string,
  facts: unknown,
  at: readonly (string | number)[],
  message: string,
];
const relative = (more: object) => ({ relatives: [{ id: 'a', relation: 'parent', ...more }] });
const people = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `${at}`, relation: 'sibling' }));
const long = 'x'.repeat(60);
const farDay = 'Write a date in the years 1900 to 2200.';
const aMoment = 'Write a date and time with its offset, such as 2026-11-22T09:30:00+00:00.';

const wrong: readonly Wrong[] = [
  ['a fact misspelt', { stauts: 's2' }, ['stauts'], 'There is no fact called "stauts".'],
  [
    'two of them: the first',
    { stauts: 's2', agee: 1 },
    ['stauts'],
    'There is no fact called "stauts".',
  ],
  [
    'one within another',
    { needs: { conditon: true } },
    ['needs', 'conditon'],
    'There is no fact called "conditon".',
  ],
  [
    'a name that just fits in a message',
    { [long]: 1 },
    [long],
    `There is no fact called "${long}".`,
  ],
  [
    'a name that does not',
    { [`${long}y`]: 1 },
    [`${long}y`],
    `There is no fact called "${long}…".`,
  ],
  ['no facts but a text', 's2', [], 'Write named values in curly brackets here.'],
  ['no facts but a list', [], [], 'Write named values in curly brackets here.'],
  ['text that is no text', { startedOn: 5 }, ['startedOn'], 'Write text in quotes here.'],
  [
    'a number that is none',
    relative({ ageYears: 'old' }),
    ['relatives', 0, 'ageYears'],
    'Write a number here.',
  ],
  [
    'a number that is no number',
    relative({ ageYears: NaN }),
    ['relatives', 0, 'ageYears'],
    'Write a number here.',
  ],
  ['a yes or no in quotes', { tribunalUsed: 'no' }, ['tribunalUsed'], 'Write true or false here.'],
  [
    'one where several may be',
    { difficulty: 'weigh' },
    ['difficulty'],
    'Write a list in square brackets here.',
  ],
  [
    'one of several',
    { difficulty: ['weigh', 'speak'] },
    ['difficulty', 1],
    'Write one of these: understand, retain, weigh, communicate.',
  ],
  [
    'a nation',
    { nation: 'france' },
    ['nation'],
    'Write one of these: england, wales, scotland, northern-ireland.',
  ],
  ['a supporter', { supporter: true }, ['supporter'], 'Write one of these: yes, no.'],
  [
    'more ids than a message holds',
    { underlying: 's99' },
    ['underlying'],
    'Write one of the ids known here, such as informal, s4, s5-2, s5-4, s135-1, s135-2, s136, s2, s3, s7, s37-guardianship, s35.',
  ],
  [
    'a status',
    { status: 's99' },
    ['status'],
    'Write the id of a legal status, such as "s2", or a list of such ids.',
  ],
  ['a list of no status', { status: [] }, ['status'], 'This must not be empty.'],
  [
    'a day written another way',
    { startedOn: '16/11/2026' },
    ['startedOn'],
    'Write a date as YYYY-MM-DD.',
  ],
  [
    'something before the day',
    { startedOn: '+2026-11-16' },
    ['startedOn'],
    'Write a date as YYYY-MM-DD.',
  ],
  [
    'something after it',
    { startedOn: '2026-11-161' },
    ['startedOn'],
    'Write a date as YYYY-MM-DD.',
  ],
  [
    'a 30 February',
    { startedOn: '2026-02-30' },
    ['startedOn'],
    'There is no such day in the calendar.',
  ],
  [
    'a 29 February in a plain year',
    { startedOn: '2026-02-29' },
    ['startedOn'],
    'There is no such day in the calendar.',
  ],
  [
    'a thirteenth month',
    { startedOn: '2026-13-01' },
    ['startedOn'],
    'There is no such day in the calendar.',
  ],
  ['a day too long ago', { startedOn: '1899-12-31' }, ['startedOn'], farDay],
  ['a day too far off', { asOf: '2201-01-01' }, ['asOf'], farDay],
  ['a moment too far off', { startedAt: '9999-12-31T10:00:00Z' }, ['startedAt'], farDay],
  ['a moment without its offset', { startedAt: '2026-11-16T10:00' }, ['startedAt'], aMoment],
  [
    'a moment on no day',
    { startedAt: '2026-02-30T10:00:00Z' },
    ['startedAt'],
    'There is no such moment.',
  ],
  [
    'a moment in a 25th hour',
    { startedAt: '2026-02-20T25:00:00Z' },
    ['startedAt'],
    'There is no such moment.',
  ],
  [
    'a relative without an id',
    { relatives: [{ relation: 'parent' }] },
    ['relatives', 0, 'id'],
    'Write text in quotes here.',
  ],
  ['one with an empty id', relative({ id: '' }), ['relatives', 0, 'id'], 'This must not be empty.'],
  [
    'two with one id',
    {
      relatives: [
        { id: 'a', relation: 'parent' },
        { id: 'a', relation: 'sibling' },
      ],
    },
    ['relatives'],
    'Each relative needs an id of their own.',
  ],
  [
    'more relatives than any family',
    { relatives: people(41) },
    ['relatives'],
    'Write a list of 40 at most.',
  ],
  [
    'an id without end',
    relative({ id: `${long}${long}` }),
    ['relatives', 0, 'id'],
    'Write 100 characters at most.',
  ],
  [
    'a list longer than its values',
    { difficulty: Array.from({ length: 5 }, () => 'weigh') },
    ['difficulty'],
    'Write a list of 4 at most.',
  ],
  [
    'more statuses than there are',
    { status: Array.from({ length: 1000 }, () => 's2') },
    ['status'],
    `Write a list of ${statusIds.length} at most.`,
  ],
  [
    'less than no years together',
    relative({ sharedYears: -0.1 }),
    ['relatives', 0, 'sharedYears'],
    'Write 0 or more.',
  ],
  [
    'an age below nought',
    relative({ ageYears: -1 }),
    ['relatives', 0, 'ageYears'],
    'Write 0 or more.',
  ],
  [
    'an age nobody has reached',
    relative({ ageYears: 131 }),
    ['relatives', 0, 'ageYears'],
    'Write 130 or less.',
  ],
];

describe('facts that do not fit', () => {
  it.each(wrong)('%s', (_, facts, at, message) => {
    expect(readFacts(facts)).toEqual({ error: { path: at, message } });
  });
});

describe('facts that just fit', () => {
  it.each<[why: string, facts: object]>([
    ['none at all', {}],
    ['a leap day', { startedOn: '2024-02-29' }],
    ['a moment in summer time', { startedAt: '2026-07-01T00:30:00+01:00' }],
    ['a moment to the minute', { startedAt: '2026-11-16T10:00Z' }],
    ['a moment to the thousandth', { startedAt: '2026-11-16T10:00:00.123Z' }],
    ['one status', { status: 's2' }],
    ['a list of one', { status: ['s2'] }],
    ['somebody just born', relative({ ageYears: 0, sharedYears: 0 })],
    ['the first day taken', { startedOn: '1900-01-01' }],
    ['the last', { asOf: '2200-12-31' }],
    ['as many relatives as are taken', { relatives: people(40) }],
    ['the oldest there has been', relative({ ageYears: 130 })],
    [
      'two relatives',
      {
        relatives: [
          { id: 'a', relation: 'parent' },
          { id: 'b', relation: 'parent' },
        ],
      },
    ],
    [
      'empty lists',
      { treatmentsDiscussed: [], process: [], difficulty: [], relatives: [], relativeOrders: [] },
    ],
  ])('%s', (_, facts) => expect(readFacts(facts)).toEqual({ facts }));
});
