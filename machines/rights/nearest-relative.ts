import type { Relative } from '../facts/facts.ts';
import type { RuleId } from '../law/provisions.ts';
import { hasNearestRelative } from '../law/sets.ts';
import type { Ask } from '../reason/ask.ts';
import { kindsBy } from '../reason/kinds.ts';
import { possibleWays, type Way } from './nearest-relative-ways.ts';
import { ruling, type Right, type Ruling } from '../reason/right.ts';

/** Who appears to be the nearest relative. */
const appears = ({ id }: Relative, ...rules: readonly RuleId[]): Ruling => ({
  verdict: 'yes',
  rules: ['NR-0', ...rules],
  details: { relative: id },
});

/** For somebody under 18, a care order or a guardian comes before the list (ss27, 28). */
function beforeTheList(ask: Ask, { spouse }: Way): Ruling | undefined {
  const orders = ask.facts.relativeOrders ?? [];
  const young = orders.includes('care-order') || orders.includes('guardian-or-lives-with');
  if (!young || ask.age() === '18-or-over') return undefined;
  // With a care order the council comes before everyone but the spouse, whoever shares the home (s27).
  if (orders.includes('care-order'))
    return spouse ? appears(spouse, 'NR-10') : ruling('no', 'NR-10');
  return ruling('no', 'NR-11');
}

const somebody = (relation: Relative['relation']): Relative => ({ id: '', relation });
/** Where nothing is known of the relatives. */
const anyWay: readonly Way[] = [
  {},
  { first: somebody('spouse'), spouse: somebody('spouse') },
  { first: somebody('other') },
];

/** Can the nearest relative be worked out, and who appears to be? (MHA ss26–29) Orders left out are taken as none. */
export const nearestRelative: Right = {
  reads: ['status', 'underlying', 'age', 'relatives', 'relativeOrders'],
  sameInBothNations: true,
  kinds: kindsBy(['nearestRelative']),
  decide(ask) {
    if (!hasNearestRelative(ask.row())) return ruling('no', 'NR-2');
    // The patient's own choice of a nominated person will take the place of sections 26 to 30.
    if (ask.law.inForce('NR-25-1', ask.on)) return ruling('no', 'NR-25-1');
    const { relatives, relativeOrders } = ask.facts;
    if (relativeOrders?.includes('court-appointed')) return ruling('no', 'NR-3');
    const ways = relatives ? possibleWays(relatives) : anyWay;
    const way = ask.one('relatives', ways.length === 1 ? ways[0] : undefined, ways);
    const before = beforeTheList(ask, way);
    if (before) return before;
    if (!way.first) return ruling('no', 'NR-60');
    return appears(
      way.first,
      'NR-40',
      'NR-50',
      ...(relativeOrders?.includes('delegated') ? (['NR-4'] as const) : []),
    );
  },
};
