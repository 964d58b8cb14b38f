// Who the nearest relative is: the test table of nearest-relative.md (T1 to T20) and the cases around it, as facts.
// Unless said: patient 18 or over, in England, on section 3, in the United Kingdom.
// Not expressible in the contract's facts: T12 (the facts cannot say which relative a court order names, so the answer is that the
// list does not settle it) and T14 (no fact for a patient who lives abroad).
import type { CompleteFacts, Relative } from './complete-facts.ts';
import { BASE } from './spaces.ts';

export interface RelativeCase {
  name: string;
  relatives: Relative[];
  status?: CompleteFacts['status'];
  age?: CompleteFacts['age'];
  orders?: CompleteFacts['relativeOrders'];
  verdict: 'yes' | 'no';
  relative?: string;
  rules: string;
}

function person(
  id: string,
  relation: Relative['relation'],
  ageYears: number,
  more: Partial<Relative> = {},
): Relative {
  return {
    id,
    relation,
    ageYears,
    adult: ageYears >= 18,
    ukResident: true,
    livesWith: false,
    caresFor: false,
    sharedYears: 0,
    wholeBlood: true,
    separated: false,
    parentalResponsibility: true,
    ...more,
  };
}

const mother58 = person('mother', 'parent', 58);
const mother55 = person('mother', 'parent', 55);
const father61 = person('father', 'parent', 61);
const brother35 = person('brother', 'sibling', 35);
const son20 = person('son', 'child', 20);
const daughter19 = person('daughter', 'child', 19);
const newPartner = person('partner', 'partner', 40, { livesWith: true, sharedYears: 2 });
const housemate = (sharedYears: number) =>
  person('housemate', 'other', 40, { livesWith: true, sharedYears });
const stepmother = (sharedYears: number) =>
  person('stepmother', 'other', 50, { livesWith: true, sharedYears });

export const RELATIVE_CASES: RelativeCase[] = [
  {
    name: 'T1 parents apart, nobody near: the older',
    relatives: [mother58, father61],
    verdict: 'yes',
    relative: 'father',
    rules: 'NR-50',
  },
  {
    name: 'T2 mother gives daily care',
    relatives: [{ ...mother58, caresFor: true }, father61],
    verdict: 'yes',
    relative: 'mother',
    rules: 'NR-40',
  },
  {
    name: 'T3 partner of 5 months',
    relatives: [
      person('partner', 'partner', 30, { livesWith: true, sharedYears: 5 / 12 }),
      daughter19,
    ],
    verdict: 'yes',
    relative: 'daughter',
    rules: 'NR-24',
  },
  {
    name: 'T4 partner of exactly 6 months',
    relatives: [
      person('partner', 'partner', 30, { livesWith: true, sharedYears: 0.5 }),
      daughter19,
    ],
    verdict: 'yes',
    relative: 'partner',
    rules: 'NR-24 NR-40',
  },
  {
    name: 'T5 husband abroad, not separated: the bar holds',
    relatives: [person('husband', 'spouse', 40, { ukResident: false }), newPartner, son20],
    verdict: 'yes',
    relative: 'son',
    rules: 'NR-31 NR-26',
  },
  {
    name: 'T6 husband separated for good',
    relatives: [
      person('husband', 'spouse', 40, { ukResident: false, separated: true }),
      newPartner,
      son20,
    ],
    verdict: 'yes',
    relative: 'partner',
    rules: 'NR-32 NR-24 NR-40',
  },
  {
    name: 'T7 housemate of 6 years, brother not near',
    relatives: [housemate(6), brother35],
    verdict: 'yes',
    relative: 'housemate',
    rules: 'NR-25 NR-42',
  },
  {
    name: 'T8 brother gives real care',
    relatives: [housemate(6), { ...brother35, caresFor: true }],
    verdict: 'yes',
    relative: 'brother',
    rules: 'NR-42 NR-50',
  },
  {
    name: 'T9 housemate of 4 years 11 months',
    relatives: [housemate(4 + 11 / 12), brother35],
    verdict: 'yes',
    relative: 'brother',
    rules: 'NR-25',
  },
  {
    name: 'T9a housemate of exactly 5 years',
    relatives: [housemate(5), brother35],
    verdict: 'yes',
    relative: 'housemate',
    rules: 'NR-25 NR-42',
  },
  {
    name: 'T10 full sister before an older half-brother',
    relatives: [
      person('sister', 'sibling', 25),
      person('half-brother', 'sibling', 40, { wholeBlood: false }),
    ],
    verdict: 'yes',
    relative: 'sister',
    rules: 'NR-50',
  },
  {
    name: 'T11 care order at 17: the council',
    age: '16-17',
    orders: ['care-order'],
    relatives: [{ ...mother55, livesWith: true }],
    verdict: 'no',
    rules: 'NR-10',
  },
  {
    name: 'T11a care order, but the patient is married',
    age: '16-17',
    orders: ['care-order'],
    relatives: [person('husband', 'spouse', 20), { ...mother55, livesWith: true }],
    verdict: 'yes',
    relative: 'husband',
    rules: 'NR-10',
  },
  {
    name: 'T11b care order and a separated husband: the council',
    age: '16-17',
    orders: ['care-order'],
    relatives: [person('husband', 'spouse', 20, { separated: true }), mother55],
    verdict: 'no',
    rules: 'NR-10 NR-32',
  },
  {
    name: 'T11c care order and a live-in partner: the council',
    age: '16-17',
    orders: ['care-order'],
    relatives: [person('partner', 'partner', 20, { livesWith: true, sharedYears: 2 })],
    verdict: 'no',
    rules: 'NR-10',
  },
  {
    name: 'T11d a care order ends at 18',
    orders: ['care-order'],
    relatives: [{ ...mother55, livesWith: true }],
    verdict: 'yes',
    relative: 'mother',
    rules: 'NR-10 NR-40',
  },
  {
    name: 'T12 (in part) a child arrangements order at 16: the list does not settle it',
    age: '16-17',
    orders: ['guardian-or-lives-with'],
    relatives: [
      person('grandmother', 'grandparent', 66, { livesWith: true }),
      person('mother', 'parent', 39),
    ],
    verdict: 'no',
    rules: 'NR-11',
  },
  {
    name: 'T12a a guardian for a child of 15',
    age: 'under-16',
    orders: ['guardian-or-lives-with'],
    relatives: [mother55],
    verdict: 'no',
    rules: 'NR-11',
  },
  {
    name: 'T12b that order is over at 18',
    orders: ['guardian-or-lives-with'],
    relatives: [mother55],
    verdict: 'yes',
    relative: 'mother',
    rules: 'NR-11',
  },
  {
    name: 'T13 son of 17 is too young',
    relatives: [person('son', 'child', 17, { livesWith: true }), person('aunt', 'uncle-aunt', 60)],
    verdict: 'yes',
    relative: 'aunt',
    rules: 'NR-33',
  },
  {
    name: 'T15 stepmother of 3 years',
    relatives: [stepmother(3), person('uncle', 'uncle-aunt', 60)],
    verdict: 'yes',
    relative: 'uncle',
    rules: 'NR-23 NR-25',
  },
  {
    name: 'T16 stepmother of 6 years',
    relatives: [stepmother(6), person('uncle', 'uncle-aunt', 60)],
    verdict: 'yes',
    relative: 'stepmother',
    rules: 'NR-25 NR-42',
  },
  {
    name: 'T17 restricted patient: none',
    status: 's37-41',
    relatives: [mother55],
    verdict: 'no',
    rules: 'NR-2',
  },
  {
    name: 'T17a interim hospital order: none',
    status: 's38',
    relatives: [mother55],
    verdict: 'no',
    rules: 'NR-2',
  },
  {
    name: 'T17b remand to hospital: none',
    status: 's35',
    relatives: [mother55],
    verdict: 'no',
    rules: 'NR-2',
  },
  {
    name: 'T17c hospital order without restrictions: one',
    status: 's37',
    relatives: [mother55],
    verdict: 'yes',
    relative: 'mother',
    rules: 'NR-1',
  },
  {
    name: 'T18 wife lives apart for work, mother shares the home',
    relatives: [person('wife', 'spouse', 32), { ...mother55, livesWith: true }],
    verdict: 'yes',
    relative: 'mother',
    rules: 'NR-40',
  },
  { name: 'T19 nobody at all', relatives: [], verdict: 'no', rules: 'NR-60' },
  {
    name: 'T20 wife and grown son in one home',
    relatives: [person('wife', 'spouse', 45, { livesWith: true }), { ...son20, livesWith: true }],
    verdict: 'yes',
    relative: 'wife',
    rules: 'NR-40 NR-50',
  },
  {
    name: 'a court has appointed somebody',
    orders: ['court-appointed'],
    relatives: [mother55],
    verdict: 'no',
    rules: 'NR-3',
  },
  {
    name: 'delegated: still the same nearest relative',
    orders: ['delegated'],
    relatives: [mother58, father61],
    verdict: 'yes',
    relative: 'father',
    rules: 'NR-4 NR-50',
  },
  {
    name: 'a court order comes before a delegation',
    orders: ['delegated', 'court-appointed'],
    relatives: [mother58],
    verdict: 'no',
    rules: 'NR-3',
  },
  {
    name: 'unmarried father without parental responsibility is out',
    relatives: [mother55, { ...father61, parentalResponsibility: false }],
    verdict: 'yes',
    relative: 'mother',
    rules: 'NR-22',
  },
  {
    name: 'such a father after five years in one home',
    relatives: [
      { ...father61, parentalResponsibility: false, livesWith: true, sharedYears: 6 },
      brother35,
    ],
    verdict: 'yes',
    relative: 'father',
    rules: 'NR-22 NR-25 NR-42',
  },
  {
    name: 'husband of 17 is not too young',
    relatives: [person('husband', 'spouse', 17, { livesWith: true }), mother55],
    verdict: 'yes',
    relative: 'husband',
    rules: 'NR-33',
  },
  {
    name: 'partner of 17 counts as a husband (section 26(6))',
    relatives: [person('partner', 'partner', 17, { livesWith: true, sharedYears: 1 }), mother55],
    verdict: 'yes',
    relative: 'partner',
    rules: 'NR-24 NR-33',
  },
  {
    name: 'mother of 17 is not too young',
    age: 'under-16',
    relatives: [person('mother', 'parent', 17), person('aunt', 'uncle-aunt', 30)],
    verdict: 'yes',
    relative: 'mother',
    rules: 'NR-33',
  },
  {
    name: 'everybody abroad',
    relatives: [
      { ...mother55, ukResident: false },
      { ...brother35, ukResident: false },
    ],
    verdict: 'no',
    rules: 'NR-31 NR-60',
  },
  {
    name: 'five-year housemate of a married patient is barred',
    relatives: [person('wife', 'spouse', 40), housemate(9)],
    verdict: 'yes',
    relative: 'wife',
    rules: 'NR-26',
  },
  {
    name: 'separated wife lifts the bar for a housemate',
    relatives: [person('wife', 'spouse', 40, { separated: true }), housemate(9)],
    verdict: 'yes',
    relative: 'housemate',
    rules: 'NR-26 NR-32',
  },
  {
    name: 'separated wife and nobody else',
    relatives: [person('wife', 'spouse', 40, { separated: true })],
    verdict: 'no',
    rules: 'NR-32 NR-60',
  },
  {
    name: 'civil partner before a child',
    relatives: [son20, person('civil-partner', 'civil-partner', 41)],
    verdict: 'yes',
    relative: 'civil-partner',
    rules: 'NR-20',
  },
  {
    name: 'grandchild before an uncle',
    relatives: [person('uncle', 'uncle-aunt', 70), person('grandchild', 'grandchild', 19)],
    verdict: 'yes',
    relative: 'grandchild',
    rules: 'NR-20',
  },
  {
    name: 'grandparent before a grandchild, niece last',
    relatives: [
      person('niece', 'nephew-niece', 30),
      person('grandchild', 'grandchild', 19),
      person('grandmother', 'grandparent', 80),
    ],
    verdict: 'yes',
    relative: 'grandmother',
    rules: 'NR-20',
  },
  {
    name: 'a former partner who has left',
    relatives: [person('partner', 'partner', 40, { sharedYears: 3 }), brother35],
    verdict: 'yes',
    relative: 'brother',
    rules: 'NR-24',
  },
];

export function factsOf(one: RelativeCase): CompleteFacts {
  return {
    ...BASE,
    status: one.status ?? 's3',
    age: one.age ?? '18-or-over',
    relatives: one.relatives,
    relativeOrders: one.orders ?? [],
  };
}
