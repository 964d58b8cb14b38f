/** A room of `machines/`: which of its files are tried, and the tests that may notice, the quickest first. */
export type Room = {
  readonly name: string;
  readonly holds: RegExp;
  readonly tests: readonly string[];
};

const rights = [
  'rights/sample.mutation.ts',
  'rights/reasons.test.ts',
  'rights/rules-by-status.test.ts',
  'rights/asleep.test.ts',
  'rights/not-known.test.ts',
  'rights/part-known.test.ts',
  'rights/families.test.ts',
  'rights/spouses.test.ts',
  'rights/families.mutation.ts',
  'rights/asleep-rules.test.ts',
  'rights/nations.test.ts',
  'rights/asleep-periods.test.ts',
];
const unknowns = ['rights/asking.test.ts', 'rights/honesty.test.ts'];
const journey = [
  'journey/what-is-asked.test.ts',
  'journey/relevance.test.ts',
  'journey/short-ways.test.ts',
  'journey/paths.mutation.ts',
  'journey/questions-matter.test.ts',
  'journey/offers.test.ts',
];

/** The citations are left out, and lists of ids that say nothing else: see decision 006. */
export const rooms: readonly Room[] = [
  {
    name: 'law',
    holds: /^machines\/law\/(periods|series|law-from|status-ids|today)\.ts$/,
    tests: [
      'law-data/status-ids.test.ts',
      'law-data/periods.test.ts',
      'law-data/today.test.ts',
      ...rights,
      'law-data/provisions.test.ts',
      ...unknowns,
    ],
  },
  {
    name: 'law',
    holds: /^machines\/law\/(durations|law|references|statuses|tribunal-(windows|duties))\.ts$/,
    tests: [...rights, 'law-data/periods.test.ts', 'law-data/provisions.test.ts'],
  },
  {
    name: 'rights',
    holds: /^machines\/(rights\/[\w-]+|assess)\.ts$/,
    tests: [...rights, ...unknowns, 'law-data/provisions.test.ts'],
  },
  { name: 'facts', holds: /^machines\/fact(s|-messages)\.ts$/, tests: ['facts/reading.test.ts'] },
  {
    name: 'questions',
    holds: /^machines\/questions\//,
    tests: ['questions/statuses.test.ts', 'questions/facts-from.test.ts', ...journey],
  },
  {
    name: 'journey',
    holds: /^machines\/journey\/replay/,
    tests: ['journey/back-and-change.test.ts'],
  },
  { name: 'journey', holds: /^machines\/journey\/(?!topics|replay)/, tests: journey },
  { name: 'map', holds: /^machines\/map\//, tests: ['map/chart.test.ts', 'map/law-rows.test.ts'] },
];

/** Files that help a right of another name: its tests come first. */
const helps: Readonly<Record<string, string>> = {
  carers: 'carer',
  'nearest-relative-pool': 'nearest-relative',
  'nearest-relative-ways': 'nearest-relative',
  referral: 'tribunal',
  'window-place': 'tribunal',
};

/** Which tests have to do with a file before all others, and, where they are slow, instead of all others. */
export function rightOf(file: string): RegExp | undefined {
  const name = /rights\/([\w-]+)\.ts$/.exec(file)?.[1];
  return name === undefined ? undefined : new RegExp(`\\b${helps[name] ?? name}[-: ]`);
}
export const isSlow = (test: string): boolean => unknowns.includes(test);
export const roomOf = (file: string): Room | undefined =>
  rooms.find(({ holds }) => holds.test(file));
