// The periods of the 2025 Act one after the other, for what began on the day its rules were made to start.
import { expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { lawWith } from '../../machines/law/law.ts';
import type { RuleId } from '../../machines/law/provisions.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { Finding } from '../../machines/reason/right.ts';

const start = '2027-04-01';
/** Day asked, and the last day of the period that runs then. */
type Periods = Readonly<Record<string, string>>;
type Row = readonly [
  rule: RuleId,
  facts: Facts,
  right: RightId,
  field: keyof Finding,
  lastDays: Periods,
];

const revoked: Facts = {
  status: 'cto-revoked',
  underlying: 's3',
  underlyingStartedOn: '2026-06-01',
};
const threeThreeSixYearly: Periods = {
  '2027-04-01': '2027-06-30',
  '2027-07-01': '2027-09-30',
  '2027-10-01': '2028-03-31',
  '2028-04-01': '2029-03-31',
  '2029-04-01': '2030-03-31',
};
const threeTwelveYearly: Periods = {
  '2027-04-01': '2027-06-30',
  '2027-07-01': '2028-03-31',
  '2028-04-01': '2029-03-31',
  '2029-04-01': '2030-03-31',
};
const sixTwelveYearly: Periods = {
  '2027-04-01': '2027-09-30',
  '2027-10-01': '2028-03-31',
  '2028-04-01': '2029-03-31',
  '2029-04-01': '2030-03-31',
};
const twoYearsThenFour: Periods = {
  '2027-04-01': '2029-03-31',
  '2029-04-01': '2033-03-31',
  '2033-04-01': '2037-03-31',
};

const base: Facts = { nation: 'england', age: '18-or-over', tribunalUsed: false, startedOn: start };

it.each<Row>([
  ['DUR-25-3', { status: 's3' }, 'duration', 'endsOn', threeThreeSixYearly],
  ['DUR-25-REVOKED', revoked, 'duration', 'endsOn', threeThreeSixYearly],
  ['TRI-25-3', { status: 's3' }, 'tribunal', 'closesOn', threeThreeSixYearly],
  ['REF-25-3', { status: 's3' }, 'tribunal', 'automaticOn', threeTwelveYearly],
  ['REF-25-REVOKED', revoked, 'tribunal', 'automaticOn', threeTwelveYearly],
  ['REF-25-CTO', { status: 'cto' }, 'tribunal', 'automaticOn', sixTwelveYearly],
  [
    'REF-25-75-2B',
    { status: 'conditional-discharge' },
    'tribunal',
    'automaticOn',
    twoYearsThenFour,
  ],
])('%s, %j: %s %s, %j', (rule, facts, right, field, lastDays) => {
  const law = lawWith({ [rule]: start });
  const found = Object.keys(lastDays).map((asOf) => [
    asOf,
    assess({ ...base, ...facts, asOf }, law).findings[right][field],
  ]);
  expect(Object.fromEntries(found)).toEqual(lastDays);
});

it.each<[rule: RuleId, facts: Facts]>([
  ['DUR-25-3', { status: 's3' }],
  ['DUR-25-REVOKED', revoked],
])('%s can be renewed', (rule, facts) => {
  expect(
    assess({ ...base, ...facts, asOf: start }, lawWith({ [rule]: start })).findings.duration
      .renewable,
  ).toBe(true);
});
