import { assess } from '../../machines/assess.ts';
import { orders } from '../../machines/facts/values.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { currentLaw, lawAsOf, lawWith } from '../../machines/law/law.ts';
import { shiftDays } from '../../machines/law/periods.ts';
import { provision, provisions, type RuleId } from '../../machines/law/provisions.ts';
import { knownStatusIds, type StatusId } from '../../machines/law/status-ids.ts';
import { rightIds, type RightId } from '../../machines/rights/registry.ts';

export type Uses = { readonly rights: Set<RightId>; readonly statuses: Set<StatusId> };

export const ruleIds = Object.keys(provisions) as RuleId[];
const sleeping = ruleIds.filter((rule) => provision(rule).from === null);
/** The law as it will be: every sleeping rule made to start long ago. */
const awake = lawWith(Object.fromEntries(sleeping.map((rule) => [rule, '1990-01-01'])));

const began = [
  undefined,
  shiftDays(lawAsOf, -1),
  shiftDays(lawAsOf, -100),
  shiftDays(lawAsOf, -900),
];

/** Families and orders that bring out the rules on the nearest relative. */
const families: readonly Facts[] = [
  {},
  { relatives: [] },
  { relatives: [{ id: 'a', relation: 'parent' }], relativeOrders: ['delegated'] },
  ...orders.map((order): Facts => ({ relatives: [], relativeOrders: [order], age: '16-17' })),
  {
    relatives: [
      { id: 'a', relation: 'sibling' },
      { id: 'b', relation: 'sibling' },
    ],
  },
  { relatives: [{ id: 'a', relation: 'parent', livesWith: true }] },
  {
    relatives: [{ id: 'a', relation: 'spouse', ageYears: 17, ukResident: true, separated: false }],
  },
];

/** Little is known, so that every rule that could decide is among the reasons; dates bring out those that need one. */
function* cases(status: StatusId): Generator<Facts> {
  for (const nation of ['scotland', 'northern-ireland'] as const)
    yield { asOf: lawAsOf, nation, status };
  for (const nation of ['england', 'wales'] as const) {
    for (const family of families) yield { asOf: lawAsOf, nation, status, ...family };
    for (const startedOn of began)
      for (const underlyingStartedOn of startedOn ? [undefined, startedOn] : began)
        yield { asOf: lawAsOf, nation, status, startedOn, underlyingStartedOn };
  }
}

/** For each rule, the rights and statuses that rest on it, found by asking. */
export function usesOfRules(): ReadonlyMap<RuleId, Uses> {
  const uses = new Map<RuleId, Uses>(
    ruleIds.map((rule) => [rule, { rights: new Set(), statuses: new Set() }]),
  );
  const note = (rule: RuleId, right: RightId, status: StatusId) => {
    uses.get(rule)?.rights.add(right);
    uses.get(rule)?.statuses.add(status);
  };
  for (const status of knownStatusIds)
    for (const facts of cases(status))
      for (const law of [currentLaw, awake]) {
        const { findings } = assess(facts, law);
        for (const right of rightIds)
          for (const rule of findings[right].rules) note(rule, right, status);
      }
  return uses;
}
