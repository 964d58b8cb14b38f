// What is said when a part of a fact is known, or nothing of it: verdict, rules and the fact that would settle it.
import { expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { FactName, Facts, Relative } from '../../machines/facts/facts.ts';
import type { RightId } from '../../machines/rights/registry.ts';

const s3: Facts = { nation: 'england', age: '18-or-over', status: 's3' };
const wife: Relative = {
  id: 'wife',
  relation: 'spouse',
  adult: true,
  ukResident: true,
  livesWith: false,
  caresFor: false,
  separated: false,
};
/** On a CTO made from a hospital order, in the first six months of that order. */
const barred: Facts = {
  nation: 'england',
  status: 'cto-part3',
  underlying: 's37',
  startedOn: '2026-11-01',
};

it.each<[right: RightId, facts: Facts, finding: string, missing: readonly FactName[]]>([
  ['care-needs-eligible', { nation: 'england' }, 'maybe CA-ELIG-2 CA-ELIG-1 CA-ELIG-3', ['needs']],
  [
    'care-needs-eligible',
    { nation: 'england', needs: { wellbeing: true } },
    'maybe CA-ELIG-2 CA-ELIG-1 CA-ELIG-3',
    ['needs'],
  ],
  [
    'care-needs-eligible',
    { nation: 'wales', needs: { condition: true, wellbeing: true } },
    'maybe WSW-ELIG-2 WSW-ELIG-8 WSW-ELIG-1 WSW-ELIG-4',
    ['needs'],
  ],
  ['carer-eligible', { nation: 'england' }, 'maybe CA-CARER-1 CA-CARER-3 CA-CARER-4', ['carer']],
  [
    'imha',
    { nation: 'england', status: 'informal', age: '16-17' },
    'maybe IMHA-E-7 IMHA-E-8 IMHA-E-9',
    ['treatmentsDiscussed'],
  ],
  [
    'care-act-advocate',
    {
      nation: 'england',
      difficulty: ['weigh'],
      supporter: 'yes',
      supporterExceptions: ['nhs-stay'],
    },
    'maybe CA-ADV-2 CA-ADV-17 CA-ADV-4 CA-ADV-6',
    ['process'],
  ],
  [
    'nearest-relative',
    { ...s3, relatives: [{ ...wife, separated: undefined }] },
    'maybe NR-60 NR-0 NR-40 NR-50',
    ['relatives'],
  ],
  [
    'nearest-relative',
    { ...s3, relatives: [{ ...wife, ukResident: undefined }] },
    'maybe NR-60 NR-0 NR-40 NR-50',
    ['relatives'],
  ],
  [
    'nearest-relative',
    { ...s3, relatives: [wife], relativeOrders: ['care-order'] },
    'yes NR-0 NR-40 NR-50',
    [],
  ],
  [
    'nearest-relative',
    { ...s3, age: undefined, relativeOrders: ['care-order'] },
    'maybe NR-10 NR-0 NR-60 NR-40 NR-50',
    ['age', 'relatives'],
  ],
  [
    'nearest-relative',
    {
      ...s3,
      age: undefined,
      relativeOrders: ['care-order'],
      relatives: [
        { ...wife, ukResident: undefined },
        { ...wife, id: 'partner', relation: 'partner' },
      ],
    },
    'maybe NR-10 NR-0 NR-60 NR-40 NR-50',
    ['relatives'],
  ],
  [
    'tribunal-nearest-relative',
    { ...barred, underlyingStartedOn: '2026-10-01' },
    'not-yet NRT-PART3 TRI-BAR',
    [],
  ],
  ['tribunal-nearest-relative', barred, 'maybe NRT-PART3 TRI-BAR', ['underlyingStartedOn']],
  [
    'tribunal',
    { ...s3, startedOn: '2026-12-01', tribunalUsed: false },
    'not-yet TRI-3 REF-3 REF-68-6 REF-67',
    [],
  ],
])('%s, %j: %s', (right, facts, finding, missing) => {
  const {
    verdict,
    rules,
    missing: named,
  } = assess({ asOf: '2026-11-22', ...facts }).findings[right];
  expect([[verdict, ...rules].join(' '), named]).toEqual([finding, missing]);
});
