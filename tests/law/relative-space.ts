// Families of two, every pair of every kind of person, for the right `nearest-relative`.
import type { CompleteFacts, Relative } from './complete-facts.ts';
import { BASE, statusPairs } from './spaces.ts';

const BOTH = [false, true] as const;

function* kinds(): Generator<Omit<Relative, 'id' | 'ageYears'>> {
  const usual = {
    adult: true,
    ukResident: true,
    livesWith: false,
    caresFor: false,
    sharedYears: 0,
    wholeBlood: true,
    separated: false,
    parentalResponsibility: true,
  };
  for (const ukResident of BOTH)
    for (const livesWith of BOTH) {
      for (const relation of ['spouse', 'civil-partner'] as const)
        for (const separated of BOTH)
          yield { ...usual, relation, ukResident, livesWith, separated };
      for (const adult of BOTH) {
        for (const sharedYears of [0.4, 0.5, 5])
          yield { ...usual, relation: 'partner', ukResident, livesWith, adult, sharedYears };
        for (const sharedYears of [4.9, 5])
          yield { ...usual, relation: 'other', ukResident, livesWith, adult, sharedYears };
      }
      for (const parentalResponsibility of BOTH)
        for (const sharedYears of [2, 5])
          yield {
            ...usual,
            relation: 'parent',
            ukResident,
            livesWith,
            parentalResponsibility,
            sharedYears,
          };
    }
  for (const relation of [
    'child',
    'sibling',
    'grandparent',
    'grandchild',
    'uncle-aunt',
    'nephew-niece',
  ] as const)
    for (const adult of BOTH)
      for (const caresFor of BOTH)
        for (const wholeBlood of relation === 'sibling' ? BOTH : [true])
          yield { ...usual, relation, adult, caresFor, wholeBlood };
}

export function* relativeSpace(): Generator<CompleteFacts> {
  const all = [...kinds()];
  for (const first of all)
    for (const second of all) {
      const ages = (grown: boolean, older: boolean) =>
        grown ? (older ? 60 : 40) : older ? 17 : 16;
      yield {
        ...BASE,
        relatives: [
          { ...first, id: 'first', ageYears: ages(first.adult, false) },
          { ...second, id: 'second', ageYears: ages(second.adult, true) },
        ],
      };
    }
  // Nobody is elder: the order in which they are named must not decide.
  for (const first of all)
    for (const second of all)
      if (first.relation === second.relation && first.adult === second.adult)
        yield {
          ...BASE,
          relatives: [first, second].map((one, at) => ({
            ...one,
            id: at === 0 ? 'first' : 'second',
            ageYears: one.adult ? 50 : 17,
          })),
        };
  // Two spouses and a care order.
  const married = all.filter((one) => one.relation === 'spouse');
  for (const first of married)
    for (const second of married)
      for (const firstAge of [30, 40, 50])
        yield {
          ...BASE,
          age: '16-17',
          relativeOrders: ['care-order'],
          relatives: [
            { ...first, id: 'first', ageYears: firstAge },
            { ...second, id: 'second', ageYears: 40 },
          ],
        };
  const orders: CompleteFacts['relativeOrders'][] = [
    [],
    ['court-appointed'],
    ['delegated'],
    ['care-order'],
    ['guardian-or-lives-with'],
    ['delegated', 'care-order'],
    ['care-order', 'guardian-or-lives-with'],
    ['court-appointed', 'guardian-or-lives-with'],
  ];
  for (const relativeOrders of orders)
    for (const age of ['under-16', '16-17', '18-or-over'] as const)
      for (const one of all)
        yield {
          ...BASE,
          age,
          relativeOrders,
          relatives: [{ ...one, id: 'only', ageYears: one.adult ? 40 : 17 }],
        };
}

/** Families in which nobody is the nearest relative, or in which an order puts somebody in the place. */
export function* noRelativeSpace(): Generator<CompleteFacts> {
  const cousin = { ...BASE.relatives[0], id: 'cousin', relation: 'other', livesWith: false };
  const families = [[], [cousin], BASE.relatives] as CompleteFacts['relatives'][];
  const orders: CompleteFacts['relativeOrders'][] = [
    [],
    ['court-appointed'],
    ['delegated'],
    ['care-order'],
    ['guardian-or-lives-with'],
  ];
  for (const pair of statusPairs())
    for (const relatives of families)
      for (const relativeOrders of orders)
        for (const age of ['16-17', '18-or-over'] as const)
          yield { ...BASE, ...pair, age, relatives, relativeOrders };
}
