// The rules of the 2025 Act that have not started, woken on a made-up day. Each one on the day before, the day and the day after.
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { currentLaw, lawWith } from '../../machines/law/law.ts';
import { provision, provisions, type RuleId } from '../../machines/law/provisions.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { Finding } from '../../machines/reason/right.ts';

const wakes = '2027-04-01';
const days = ['2027-03-31', wakes, '2027-04-02'];
type Values = readonly [before: unknown, on: unknown, after: unknown];
type Row = readonly [
  rule: RuleId,
  facts: Facts,
  right: RightId,
  field: keyof Finding,
  values: Values,
];

const revoked: Facts = {
  status: 'cto-revoked',
  underlying: 's3',
  underlyingStartedOn: '2026-06-01',
};
const revokedEarly: Facts = {
  status: 'cto-revoked',
  underlying: 's37',
  underlyingStartedOn: '2027-01-15',
};
const revokedLate: Facts = {
  status: 'cto-revoked',
  underlying: 's37',
  underlyingStartedOn: '2026-06-01',
};

/** What counts is the day it began: whoever was held across the change keeps the old rule. Asked on 10 April 2027. */
const byBeginning: readonly Row[] = [
  [
    'TRI-25-2',
    { status: 's2' },
    'tribunal',
    'closesOn',
    ['2027-04-13', '2027-04-21', '2027-04-22'],
  ],
  [
    'TRI-25-2',
    { status: 's4' },
    'tribunal',
    'closesOn',
    ['2027-04-13', '2027-04-21', '2027-04-22'],
  ],
  [
    'TRI-25-3',
    { status: 's3' },
    'tribunal',
    'closesOn',
    ['2027-09-30', '2027-06-30', '2027-07-01'],
  ],
  ['DUR-25-3', { status: 's3' }, 'duration', 'endsOn', ['2027-09-30', '2027-06-30', '2027-07-01']],
  ['DUR-25-REVOKED', revoked, 'duration', 'endsOn', ['2027-09-30', '2027-06-30', '2027-07-01']],
  ['DUR-25-REVOKED', revokedLate, 'duration', 'endsOn', ['2027-09-30', '2027-06-30', '2027-07-01']],
  [
    'DUR-25-REVOKED',
    revokedEarly,
    'duration',
    'endsOn',
    ['2027-09-30', '2027-09-30', '2027-10-01'],
  ],
  [
    'REF-25-3',
    { status: 's3' },
    'tribunal',
    'automaticOn',
    ['2027-09-30', '2027-06-30', '2027-07-01'],
  ],
  [
    'REF-25-3',
    { status: 's3', underlyingStartedOn: '2027-03-20' },
    'tribunal',
    'automaticOn',
    ['2027-09-19', '2027-06-19', '2027-06-19'],
  ],
  [
    'REF-25-CTO',
    { status: 'cto', underlyingStartedOn: '2027-01-15' },
    'tribunal',
    'automaticOn',
    ['2027-07-14', '2027-09-30', '2027-10-01'],
  ],
  [
    'REF-25-CTO',
    { status: 'cto-part3', underlying: 's37' },
    'tribunal',
    'automaticOn',
    [undefined, '2027-09-30', '2027-10-01'],
  ],
  ['REF-25-REVOKED', revoked, 'tribunal', 'automaticOn', [undefined, '2027-06-30', '2027-07-01']],
  [
    'REF-25-REVOKED',
    revokedLate,
    'tribunal',
    'automaticOn',
    [undefined, '2027-06-30', '2027-07-01'],
  ],
  ['REF-25-REVOKED', revokedEarly, 'tribunal', 'automaticOn', [undefined, undefined, undefined]],
  [
    'REF-25-68-6',
    { status: 's37', tribunalUsed: true },
    'tribunal',
    'rules',
    [
      ['TRI-37', 'REF-68-6', 'REF-67'],
      ['TRI-37', 'REF-25-68-6', 'REF-67'],
      ['TRI-37', 'REF-25-68-6', 'REF-67'],
    ],
  ],
  [
    'SOAD-25-58',
    { status: 's3' },
    'refuse-treatment',
    'secondOpinionFrom',
    ['2027-07-01', '2027-06-01', '2027-06-02'],
  ],
  [
    'INF-25-132B',
    { status: 'conditional-discharge' },
    'information',
    'who',
    ['responsible-clinician', 'hospital-managers', 'hospital-managers'],
  ],
];

/** What counts is the day asked: it began on 1 June 2026 in every case. */
const byDay: readonly Row[] = [
  ['IMHA-25-1', { status: 'informal' }, 'imha', 'verdict', ['no', 'yes', 'yes']],
  [
    'IMHA-25-1',
    { status: 'informal' },
    'imha',
    'commissioner',
    [undefined, 'council-of-hospital', 'council-of-hospital'],
  ],
  ['IMHA-25-1', { status: 'being-assessed' }, 'imha', 'verdict', ['no', 'yes', 'yes']],
  ['IMHA-25-1', { status: 'dols' }, 'imha', 'verdict', ['no', 'no', 'no']],
  ['IMHA-25-6', { status: 'dols', nation: 'wales' }, 'imha', 'verdict', ['yes', 'no', 'no']],
  [
    'IMHA-25-3',
    { status: 's3' },
    'imha',
    'rules',
    [['IMHA-E-1'], ['IMHA-E-1', 'IMHA-25-3'], ['IMHA-E-1', 'IMHA-25-3']],
  ],
  [
    'IMHA-25-3',
    { status: 's3', nation: 'wales' },
    'imha',
    'rules',
    [['IMHA-W-1'], ['IMHA-W-1'], ['IMHA-W-1']],
  ],
  ['INF-25-INFORMAL', { status: 'informal' }, 'information', 'verdict', ['no', 'yes', 'yes']],
  ['INF-25-INFORMAL', { status: 'being-assessed' }, 'information', 'verdict', ['no', 'yes', 'yes']],
  [
    'INF-25-INFORMAL',
    { status: 'community-none', inPatient: false, treatmentsDiscussed: ['s57'] },
    'information',
    'verdict',
    ['yes', 'no', 'no'],
  ],
  [
    'INF-25-INFORMAL',
    { status: 'conditional-discharge' },
    'information',
    'verdict',
    ['yes', 'no', 'no'],
  ],
  [
    'INF-25-INFORMAL',
    { status: 'conditional-discharge', nation: 'wales' },
    'information',
    'verdict',
    ['yes', 'yes', 'yes'],
  ],
  [
    'NR-25-1',
    { status: 's3', relatives: [] },
    'nearest-relative',
    'rules',
    [['NR-60'], ['NR-25-1'], ['NR-25-1']],
  ],
  [
    'NR-25-1',
    { status: 's3' },
    'nearest-relative-discharge',
    'rules',
    [['NRD-23'], ['NRD-23', 'NR-25-1'], ['NRD-23', 'NR-25-1']],
  ],
  [
    'NR-25-1',
    { status: 's3' },
    'tribunal-nearest-relative',
    'rules',
    [['NRT-BARRED'], ['NRT-BARRED', 'NR-25-1'], ['NRT-BARRED', 'NR-25-1']],
  ],
  [
    'REF-25-75-2B',
    { status: 'conditional-discharge' },
    'tribunal',
    'automaticOn',
    [undefined, '2028-05-31', '2028-05-31'],
  ],
  [
    'REF-25-71-2',
    { status: 's37-41' },
    'tribunal',
    'rules',
    [
      ['TRI-70', 'REF-71-2'],
      ['TRI-70', 'REF-25-71-2'],
      ['TRI-70', 'REF-25-71-2'],
    ],
  ],
  [
    'SOAD-25-57A',
    { status: 's3' },
    'refuse-treatment',
    'rules',
    [
      ['TRT-PART4', 'SOAD-58', 'ECT-58A', 'SURGERY-57'],
      ['TRT-PART4', 'SOAD-58', 'SOAD-25-57A', 'ECT-58A', 'SURGERY-57'],
      ['TRT-PART4', 'SOAD-58', 'SOAD-25-57A', 'ECT-58A', 'SURGERY-57'],
    ],
  ],
];

const base: Facts = {
  nation: 'england',
  age: '18-or-over',
  tribunalUsed: false,
  treatmentsDiscussed: [],
  inPatient: true,
};
const answers = (
  [rule, facts, right, field]: Row,
  dates: readonly Facts[],
  law = lawWith({ [rule]: wakes }),
) => dates.map((when) => assess({ ...base, ...facts, ...when }, law).findings[right][field]);
const asked = days.map((asOf) => ({ startedOn: '2026-06-01', asOf }));
const begun = days.map((startedOn) => ({ startedOn, asOf: '2027-04-10' }));

describe('once it has started', () => {
  it.each(byBeginning)('%s, for what begins from that day: %j, %s %s', (...row) => {
    expect(answers(row, begun)).toEqual(row[4]);
  });

  it.each(byDay)('%s, from that day: %j, %s %s', (...row) => {
    expect(answers(row, asked)).toEqual(row[4]);
  });

  it('a second opinion on a community treatment order follows the shorter time', () => {
    const row: Row = [
      'SOAD-25-58',
      { status: 'cto' },
      'refuse-treatment',
      'secondOpinionFrom',
      [0, 0, 0],
    ];
    const doses = begun.map((when) => ({ ...when, medicationStartedOn: when.startedOn }));
    expect(answers(row, doses)).toEqual(['2027-07-01', '2027-06-01', '2027-06-02']);
  });

  it('the case goes to the tribunal again at twelve months, and then yearly', () => {
    const section3 = (asOf: string) =>
      answers(
        ['REF-25-3', { status: 's3' }, 'tribunal', 'automaticOn', [0, 0, 0]],
        [{ startedOn: wakes, asOf }],
      )[0];
    expect(['2027-06-30', '2027-07-01', '2028-03-31', '2028-04-01'].map(section3)).toEqual([
      '2027-06-30',
      '2028-03-31',
      '2028-03-31',
      '2029-03-31',
    ]);
  });
});

describe('today', () => {
  it('all of it sleeps, on those same days', () => {
    const sleepers = Object.keys(provisions).filter(
      (rule) => provision(rule as RuleId).from === null,
    );
    const listed = [...byBeginning, ...byDay].flatMap(([rule, facts, right]) =>
      answers([rule, facts, right, 'rules', [0, 0, 0]], [...begun, ...asked], currentLaw).flat(),
    );
    expect(listed.filter((rule) => sleepers.includes(String(rule)))).toEqual([]);
    const tested = new Set<string>([...byBeginning, ...byDay].map(([rule]) => rule));
    expect(sleepers.filter((rule) => !tested.has(rule))).toEqual([]);
  });

  it('the rules of 18 February 2026 are awake, whenever the conditions began', () => {
    const around = ['2026-02-17', '2026-02-18', '2026-02-19'].map((asOf) => {
      const { rules, opensOn, automaticOn } = assess({
        ...base,
        status: 'conditional-discharge-dol',
        startedOn: '2025-11-01',
        asOf,
      }).findings.tribunal;
      return [rules.join(' '), opensOn, automaticOn];
    });
    const awake = ['TRI-75-2A REF-75-2C REF-75-2E REF-71-1', '2026-05-01', '2026-10-31'];
    expect(around).toEqual([['TRI-75-2 REF-71-1', '2026-11-01', undefined], awake, awake]);
  });
});
