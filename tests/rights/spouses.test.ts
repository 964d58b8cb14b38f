// Husbands and wives of whom one is abroad, perhaps apart, or not the only one (ss26(5) to (7), 27).
import { expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { Facts, Relative } from '../../machines/facts/facts.ts';

const wife: Relative = {
  id: 'wife',
  relation: 'spouse',
  adult: true,
  ukResident: true,
  livesWith: false,
  caresFor: false,
  separated: false,
};
const abroad: Relative = { ...wife, id: 'abroad', ukResident: false };
const other: Relative = { ...wife, id: 'other' };
const partner: Relative = {
  ...wife,
  id: 'partner',
  relation: 'partner',
  separated: undefined,
  livesWith: true,
  sharedYears: 1,
};
const inCare: Facts = { age: '16-17', relativeOrders: ['care-order'] };

it.each<[why: string, facts: Facts, finding: string]>([
  [
    'a wife here bars a partner at home',
    { relatives: [partner, wife] },
    'yes wife NR-0 NR-40 NR-50',
  ],
  [
    'a wife abroad bars them too, and is not in the running',
    { relatives: [partner, abroad] },
    'no NR-60',
  ],
  [
    'a wife perhaps apart: she or the partner, and never nobody',
    { relatives: [partner, { ...wife, separated: undefined }] },
    'maybe NR-0 NR-40 NR-50',
  ],
  [
    'with a care order a wife comes before the council',
    { ...inCare, relatives: [wife] },
    'yes wife NR-0 NR-10',
  ],
  ['one abroad does not', { ...inCare, relatives: [abroad] }, 'no NR-10'],
  [
    'one abroad takes nothing from one who is here',
    { ...inCare, relatives: [abroad, wife] },
    'yes wife NR-0 NR-10',
  ],
  [
    'of two who are here the elder, and their ages would tell',
    { ...inCare, relatives: [wife, other] },
    'maybe NR-0 NR-10',
  ],
  [
    'of two who are here the elder (s26(3))',
    {
      ...inCare,
      relatives: [
        { ...other, ageYears: 50 },
        { ...wife, ageYears: 60 },
      ],
    },
    'yes wife NR-0 NR-10',
  ],
])('%s', (_, facts, finding) => {
  const { verdict, rules, relative } = assess({
    asOf: '2026-11-22',
    nation: 'england',
    status: 's3',
    age: '18-or-over',
    ...facts,
  }).findings['nearest-relative'];
  expect([verdict, ...(relative ? [relative] : []), ...rules].join(' ')).toBe(finding);
});
