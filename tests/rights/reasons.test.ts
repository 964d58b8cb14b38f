// Which rules a finding names, in what order: the words of the outcome and of the letters hang on them.
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { Finding } from '../../machines/reason/right.ts';

const reasonOf = (facts: Facts, right: RightId) => {
  const { verdict, rules }: Finding = assess({ asOf: '2026-11-22', ...facts }).findings[right];
  return [verdict, ...rules].join(' ');
};
type Both = readonly [right: RightId, facts: Facts, england: string, wales: string];

const process = (one: NonNullable<Facts['process']>[number], more: Facts = {}): Facts => ({
  process: [one],
  difficulty: ['weigh'],
  supporter: 'no',
  ...more,
});
const needs = (
  condition: boolean,
  outcomes: NonNullable<NonNullable<Facts['needs']>['outcomes']>,
  wellbeing: boolean,
): Facts => ({ needs: { condition, outcomes, wellbeing } });
const carer = (
  necessaryCare: boolean,
  healthAtRisk: boolean,
  able: boolean,
  wellbeing: boolean,
): Facts => ({
  carer: { necessaryCare, healthAtRisk, outcomes: able ? [] : ['recreation'], wellbeing },
});
const patient: Facts = { age: '18-or-over', treatmentsDiscussed: [], tribunalUsed: false };

const inBothNations: readonly Both[] = [
  ['care-needs-assessment', {}, 'yes CA-ASSESS-1', 'yes WSW-ASSESS-1 MHM-4 MHM-7'],
  ['carer-assessment', {}, 'yes CA-ASSESS-4', 'yes WSW-ASSESS-5'],
  [
    'care-needs-eligible',
    needs(false, ['toilet', 'hygiene'], true),
    'no CA-ELIG-1',
    'no WSW-ELIG-1 WSW-ELIG-8',
  ],
  ['care-needs-eligible', needs(true, [], true), 'no CA-ELIG-2', 'no WSW-ELIG-2 WSW-ELIG-8'],
  [
    'care-needs-eligible',
    needs(true, ['toilet'], true),
    'no CA-ELIG-2',
    'yes WSW-ELIG-1 WSW-ELIG-2 WSW-ELIG-4',
  ],
  [
    'care-needs-eligible',
    needs(true, ['toilet', 'hygiene'], false),
    'no CA-ELIG-3',
    'no WSW-ELIG-4 WSW-ELIG-8',
  ],
  [
    'care-needs-eligible',
    needs(true, ['toilet', 'hygiene'], true),
    'yes CA-ELIG-1 CA-ELIG-2 CA-ELIG-3',
    'yes WSW-ELIG-1 WSW-ELIG-2 WSW-ELIG-4',
  ],
  ['carer-eligible', carer(false, true, false, true), 'no CA-CARER-1', 'no WSW-ELIG-7'],
  ['carer-eligible', carer(true, false, true, true), 'no CA-CARER-3', 'no WSW-ELIG-7'],
  ['carer-eligible', carer(true, false, false, false), 'no CA-CARER-4', 'no WSW-ELIG-7'],
  [
    'carer-eligible',
    carer(true, false, false, true),
    'yes CA-CARER-1 CA-CARER-3 CA-CARER-4',
    'yes WSW-ELIG-7',
  ],
  ['care-act-advocate', { process: [] }, 'no CA-ADV-2', 'no WSW-ADV-1'],
  ['care-act-advocate', process('review', { difficulty: [] }), 'no CA-ADV-3', 'no WSW-ADV-5'],
  ['care-act-advocate', process('review'), 'yes CA-ADV-1', 'yes WSW-ADV-1'],
  ['care-act-advocate', process('safeguarding'), 'yes CA-ADV-9', 'yes WSW-ADV-1'],
  ['care-act-advocate', process('aftercare-plan'), 'maybe CA-ADV-17', 'maybe WSW-ADV-1'],
  [
    'care-act-advocate',
    process('safeguarding', { process: ['safeguarding', 'aftercare-plan'] }),
    'yes CA-ADV-9',
    'yes WSW-ADV-1',
  ],
  [
    'care-act-advocate',
    process('review', { supporter: 'yes', supporterExceptions: [] }),
    'no CA-ADV-4',
    'no WSW-ADV-6',
  ],
  [
    'care-act-advocate',
    process('review', { supporter: 'yes', supporterExceptions: ['disagreement', 'nhs-stay'] }),
    'yes CA-ADV-6',
    'no WSW-ADV-6',
  ],
  [
    'care-act-advocate',
    process('review', { supporter: 'yes', supporterExceptions: ['disagreement'] }),
    'yes CA-ADV-7',
    'no WSW-ADV-6',
  ],
  [
    'care-act-advocate',
    process('safeguarding', { supporter: 'yes', supporterExceptions: ['disagreement'] }),
    'no CA-ADV-4',
    'no WSW-ADV-6',
  ],
  [
    'care-act-advocate',
    process('aftercare-plan', { supporter: 'yes', supporterExceptions: ['nhs-stay'] }),
    'maybe CA-ADV-17',
    'no WSW-ADV-6',
  ],
  ['imca', { age: 'under-16', status: 'dols' }, 'no OA-CHILD-4', 'no OA-CHILD-4'],
  ['imca', { age: '18-or-over', status: 'dols' }, 'yes OA-DOL-4', 'yes OA-DOL-4'],
  ['imca', { age: '16-17', status: 's3', difficulty: [] }, 'no OA-IMCA-1', 'no OA-IMCA-1'],
  [
    'imca',
    { age: '16-17', status: 's3', difficulty: ['weigh'], supporter: 'yes' },
    'no OA-IMCA-8',
    'no OA-IMCA-8',
  ],
  [
    'imca',
    { age: '16-17', status: 's3', difficulty: ['weigh'], supporter: 'no' },
    'maybe OA-IMCA-1',
    'maybe OA-IMCA-1',
  ],
  ['imha', { ...patient, status: 's3' }, 'yes IMHA-E-1', 'yes IMHA-W-1'],
  [
    'imha',
    { ...patient, status: 's17-leave', underlying: 's3' },
    'yes IMHA-E-4 IMHA-E-1',
    'yes IMHA-W-1',
  ],
  ['imha', { ...patient, status: 's17-leave', underlying: 'cto' }, 'yes IMHA-E-6', 'yes IMHA-W-4'],
  [
    'imha',
    { ...patient, status: 's136', treatmentsDiscussed: ['s57'] },
    'yes IMHA-E-8',
    'yes IMHA-W-6',
  ],
  [
    'imha',
    { ...patient, status: 's136', treatmentsDiscussed: ['s58a'], age: '16-17' },
    'yes IMHA-E-9',
    'yes IMHA-W-6',
  ],
  ['imha', { ...patient, status: 's136' }, 'no IMHA-E-2-PLACE', 'no IMHA-W-10'],
  [
    'information',
    { ...patient, status: 'informal', inPatient: true },
    'no INF-INFORMAL',
    'yes IMHA-W-32',
  ],
  [
    'information',
    { ...patient, status: 'being-assessed' },
    'no INF-NONE',
    'maybe IMHA-W-32 INF-NONE',
  ],
  [
    'information',
    { ...patient, status: 'community-none', inPatient: false, treatmentsDiscussed: ['s57'] },
    'yes INF-TREATMENT',
    'yes INF-TREATMENT',
  ],
  ['information', { ...patient, status: 's136' }, 'maybe INF-PLACE', 'maybe INF-PLACE'],
  ['information', { ...patient, status: 's3' }, 'yes INF-132 INF-COPIES', 'yes INF-132 INF-COPIES'],
  [
    'information',
    { ...patient, status: 'cto' },
    'yes INF-132A INF-COPIES',
    'yes INF-132A INF-COPIES',
  ],
  ['information', { ...patient, status: 's37-41' }, 'yes INF-132-41', 'yes INF-132-41'],
  ['information', { ...patient, status: 's7' }, 'yes INF-COUNCIL', 'yes INF-COUNCIL-W'],
  ['tribunal-lawyer', { status: 's3' }, 'yes LAW-FREE', 'yes LAW-FREE'],
  ['tribunal-lawyer', { status: 'informal' }, 'no LAW-NONE', 'no LAW-NONE'],
  ['tribunal-lawyer', { status: 's35' }, 'no LAW-COURT', 'no LAW-COURT'],
  ['tribunal-lawyer', { status: 'dols' }, 'no LAW-DOLS', 'no LAW-DOLS'],
  ['leave-with-permission', { status: 's17-leave' }, 'yes LWP-ON-LEAVE', 'yes LWP-ON-LEAVE'],
  ['leave-with-permission', { status: 'awol' }, 'no LWP-AWOL', 'no LWP-AWOL'],
  ['duration', { status: 'awol', underlying: 's3' }, 'yes DUR-AWOL DUR-3', 'yes DUR-AWOL DUR-3'],
  [
    'duration',
    { status: 'awol', underlying: 's2' },
    'yes DUR-2 DUR-AWOL-SHORT',
    'yes DUR-2 DUR-AWOL-SHORT',
  ],
  [
    'duration',
    { status: 'awol', underlying: 's37-41' },
    'yes DUR-AWOL-RESTRICTED',
    'yes DUR-AWOL-RESTRICTED',
  ],
  [
    'duration',
    { status: 'awol', underlying: 's4' },
    'yes DUR-4 DUR-AWOL-SHORT',
    'yes DUR-4 DUR-AWOL-SHORT',
  ],
  ['duration', { status: 'awol', underlying: 'cto-recall' }, 'yes DUR-AWOL', 'yes DUR-AWOL'],
  [
    'duration',
    { status: 's135-2', underlying: 's3' },
    'yes DUR-135-2 DUR-3',
    'yes DUR-135-2 DUR-3',
  ],
  [
    'tribunal',
    { ...patient, status: 's3', startedOn: '2026-11-01' },
    'yes TRI-3 REF-3 REF-68-6',
    'yes TRI-3 REF-3 REF-68-6',
  ],
  [
    'tribunal',
    {
      ...patient,
      status: 'cto-part3',
      underlying: 's37',
      startedOn: '2026-11-01',
      underlyingStartedOn: '2026-10-01',
    },
    'not-yet TRI-CTO-PART3 TRI-BAR REF-68-6 REF-67',
    'not-yet TRI-CTO-PART3 TRI-BAR REF-68-6 REF-67',
  ],
  ...(['s45a', 's47-49', 's48-49'] as const).map(
    (status): Both => [
      'tribunal',
      { ...patient, status, startedOn: '2025-06-01' },
      `yes ${status === 's45a' ? 'TRI-70-45A' : 'TRI-47-49'} TRI-74 REF-71-2`,
      `yes ${status === 's45a' ? 'TRI-70-45A' : 'TRI-47-49'} TRI-74 REF-71-2`,
    ],
  ),
  [
    'tribunal',
    { ...patient, status: 's37-41', startedOn: '2026-11-01' },
    'not-yet TRI-70 REF-71-2 REF-71-1',
    'not-yet TRI-70 REF-71-2 REF-71-1',
  ],
  [
    'tribunal',
    { ...patient, status: 'conditional-discharge', startedOn: '2026-11-01' },
    'not-yet TRI-75-2 REF-71-1',
    'not-yet TRI-75-2 REF-71-1',
  ],
  [
    'tribunal',
    { ...patient, status: 's2', startedOn: '2026-11-01' },
    'no TRI-2 REF-67',
    'no TRI-2 REF-67',
  ],
  ['tribunal', { ...patient, status: 's2', startedOn: '2026-11-20' }, 'yes TRI-2', 'yes TRI-2'],
  [
    'tribunal',
    { ...patient, status: 's7', startedOn: '2026-11-01', tribunalUsed: true },
    'not-yet TRI-7 REF-67',
    'not-yet TRI-7 REF-67',
  ],
  ['tribunal', { ...patient, status: 's35' }, 'no TRI-COURT TRI-REPORT', 'no TRI-COURT TRI-REPORT'],
  ['tribunal', { ...patient, status: 's36' }, 'no TRI-COURT TRI-REPORT', 'no TRI-COURT TRI-REPORT'],
  ['tribunal', { ...patient, status: 's38' }, 'no TRI-COURT-38', 'no TRI-COURT-38'],
  [
    'tribunal-nearest-relative',
    { status: 'cto-revoked', underlying: 's3' },
    'yes NRT-BARRED',
    'yes NRT-BARRED',
  ],
  [
    'tribunal-nearest-relative',
    { status: 'cto-revoked', underlying: 's47' },
    'yes NRT-PART3',
    'yes NRT-PART3',
  ],
  [
    'nearest-relative-discharge',
    { status: 'cto-revoked', underlying: 's3' },
    'yes NRD-23',
    'yes NRD-23',
  ],
  [
    'nearest-relative-discharge',
    { status: 'cto-recall', underlying: 'cto' },
    'yes NRD-CTO',
    'yes NRD-CTO',
  ],
  [
    'nearest-relative-discharge',
    { status: 'cto-recall', underlying: 's3' },
    'yes NRD-CTO',
    'yes NRD-CTO',
  ],
  [
    'nearest-relative-discharge',
    { status: 'cto-recall', underlying: 's37' },
    'no NRD-PART3',
    'no NRD-PART3',
  ],
  [
    'refuse-treatment',
    { status: 's3' },
    'no TRT-PART4 SOAD-58 ECT-58A SURGERY-57',
    'no TRT-PART4 SOAD-58 ECT-58A SURGERY-57',
  ],
  [
    'refuse-treatment',
    { status: 'cto' },
    'yes TRT-PART4A SOAD-64 ECT-56 SURGERY-57',
    'yes TRT-PART4A SOAD-64 ECT-56 SURGERY-57',
  ],
  [
    'refuse-treatment',
    { status: 'cto-recall' },
    'no TRT-RECALL SOAD-58 ECT-58A SURGERY-57',
    'no TRT-RECALL SOAD-58 ECT-58A SURGERY-57',
  ],
];

const someone = {
  ukResident: true,
  livesWith: true,
  caresFor: true,
  adult: true,
  ageYears: 40,
  separated: false,
} as const;
const family = (more: Facts): Facts => ({
  nation: 'england',
  status: 's3',
  relatives: [{ ...someone, id: 'wife', relation: 'spouse' }],
  ...more,
});

describe('the reasons of a finding', () => {
  it.each(inBothNations)('%s, %j', (right, facts, england, wales) => {
    expect([
      reasonOf({ nation: 'england', ...facts }, right),
      reasonOf({ nation: 'wales', ...facts }, right),
    ]).toEqual([england, wales]);
  });

  it.each<[facts: Facts, reasons: string]>([
    [family({}), 'yes NR-0 NR-40 NR-50'],
    [family({ relativeOrders: ['delegated'] }), 'yes NR-0 NR-40 NR-50 NR-4'],
    [family({ relativeOrders: ['court-appointed'] }), 'no NR-3'],
    [family({ relativeOrders: ['care-order'], age: '16-17' }), 'yes NR-0 NR-10'],
    [family({ relativeOrders: ['care-order'], age: '16-17', relatives: [] }), 'no NR-10'],
    [family({ relativeOrders: ['guardian-or-lives-with'], age: 'under-16' }), 'no NR-11'],
    [family({ relatives: [] }), 'no NR-60'],
    [family({ status: 's37-41' }), 'no NR-2'],
  ])('nearest-relative, %j', (facts, reasons) =>
    expect(reasonOf(facts, 'nearest-relative')).toBe(reasons),
  );

  it.each<[right: RightId, facts: Facts, reasons: string]>([
    ['care-needs-assessment', {}, 'maybe CA-ASSESS-1 WSW-ASSESS-1 MHM-4 MHM-7 OA-SCOT-1 OA-NI-1'],
    ['carer-assessment', {}, 'maybe CA-ASSESS-4 WSW-ASSESS-5 OA-SCOT-1 OA-NI-1'],
    [
      'care-needs-eligible',
      needs(false, [], false),
      'maybe CA-ELIG-1 WSW-ELIG-1 WSW-ELIG-8 OA-SCOT-1 OA-NI-1',
    ],
    [
      'carer-eligible',
      carer(false, false, true, false),
      'maybe CA-CARER-1 WSW-ELIG-7 OA-SCOT-1 OA-NI-1',
    ],
    ['care-act-advocate', { process: [] }, 'maybe CA-ADV-2 WSW-ADV-1 OA-SCOT-1 OA-NI-1'],
    ['imha', { status: 's3' }, 'maybe IMHA-E-1 IMHA-W-1 OA-SCOT-1 OA-NI-1'],
    [
      'information',
      { ...patient, status: 'informal' },
      'maybe INF-INFORMAL IMHA-W-32 OA-SCOT-1 OA-NI-1',
    ],
    ['vote', { status: 's3' }, 'maybe VOT-KEEPS OA-SCOT-1'],
    [
      'care-act-advocate',
      { nation: 'england', difficulty: ['weigh'], supporter: 'no' },
      'maybe CA-ADV-2 CA-ADV-17 CA-ADV-9 CA-ADV-1',
    ],
    [
      'care-act-advocate',
      { nation: 'england', process: ['review'], difficulty: ['weigh'], supporter: 'yes' },
      'maybe CA-ADV-4 CA-ADV-6 CA-ADV-7',
    ],
    [
      'care-act-advocate',
      { nation: 'england', process: ['review'] },
      'maybe CA-ADV-1 CA-ADV-4 CA-ADV-6 CA-ADV-7 CA-ADV-3',
    ],
    ['imca', { nation: 'england', age: '16-17', status: 's3' }, 'maybe OA-IMCA-1 OA-IMCA-8'],
  ])(
    '%s, where something is not known: those of every way it could be: %j',
    (right, facts, reasons) => {
      expect(reasonOf(facts, right)).toBe(reasons);
    },
  );
});
