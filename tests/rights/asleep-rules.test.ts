// Rules of the 2025 Act once they have started: what else is said, and where two of them meet. Asked on 10 April 2027.
import { expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { lawWith } from '../../machines/law/law.ts';
import type { RuleId } from '../../machines/law/provisions.ts';
import type { RightId } from '../../machines/rights/registry.ts';

const base: Facts = {
  asOf: '2027-04-10',
  nation: 'england',
  age: '18-or-over',
  treatmentsDiscussed: [],
};

it.each<[started: readonly RuleId[], facts: Facts, right: RightId, finding: string, more?: object]>(
  [
    [['IMHA-25-1', 'IMHA-25-3'], { status: 'informal', inPatient: true }, 'imha', 'yes IMHA-25-1'],
    [['IMHA-25-1', 'IMHA-25-3'], { status: 's3' }, 'imha', 'yes IMHA-E-1 IMHA-25-3'],
    [
      ['IMHA-25-1'],
      { status: 'being-assessed' },
      'imha',
      'maybe IMHA-25-1 IMHA-E-12',
      { missing: ['inPatient'] },
    ],
    [
      ['INF-25-INFORMAL'],
      { status: 'informal', inPatient: true },
      'information',
      'yes INF-25-INFORMAL',
      { who: 'hospital-managers' },
    ],
    [
      ['INF-25-INFORMAL'],
      { status: 'conditional-discharge', startedOn: '2026-06-01' },
      'information',
      'no INF-NONE',
    ],
    [
      ['INF-25-INFORMAL'],
      { status: 'being-assessed' },
      'information',
      'maybe INF-25-INFORMAL INF-NONE',
      { missing: ['inPatient'] },
    ],
    // Its first day decides which rule holds: unknown, both may, and with them two who may have to explain.
    [
      ['INF-25-132B'],
      { status: 'conditional-discharge' },
      'information',
      'yes INF-CLINICIAN INF-25-132B',
      { who: undefined },
    ],
    [
      ['INF-25-132B'],
      { status: 'conditional-discharge', startedOn: '2027-04-02' },
      'information',
      'yes INF-25-132B',
      { who: 'hospital-managers' },
    ],
    // A court-order patient's CTO revoked on the last day that is early, and on the first that is not (ss29(5)(d)); under leave its order is not known.
    [
      ['DUR-25-REVOKED'],
      {
        status: 'cto-revoked',
        underlying: 's37',
        startedOn: '2027-04-01',
        underlyingStartedOn: '2026-10-02',
      },
      'duration',
      'yes DUR-REVOKED',
    ],
    [
      ['DUR-25-REVOKED'],
      {
        status: 'cto-revoked',
        underlying: 's37',
        startedOn: '2027-04-01',
        underlyingStartedOn: '2026-10-01',
      },
      'duration',
      'yes DUR-25-REVOKED',
    ],
    [
      ['DUR-25-REVOKED'],
      { status: 's17-leave', underlying: 'cto-revoked', underlyingStartedOn: '2027-04-02' },
      'duration',
      'yes DUR-25-REVOKED',
    ],
    [['NR-25-1'], { status: 's3' }, 'nearest-relative', 'no NR-25-1'],
  ],
)('%j, %j: %s is %s', (started, facts, right, finding, more = {}) => {
  const found = assess(
    { ...base, ...facts },
    lawWith(Object.fromEntries(started.map((rule) => [rule, '2027-04-01']))),
  ).findings[right];
  expect([found.verdict, ...found.rules].join(' ')).toBe(finding);
  expect({ ...found, who: found.who }).toMatchObject(more);
});
