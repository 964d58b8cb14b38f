import type { Relative } from '../facts/facts.ts';
import type { RuleId } from '../law/provisions.ts';
import type { Ask } from '../reason/ask.ts';
import { kindsBy } from '../reason/kinds.ts';
import { isSpouse } from './nearest-relative-pool.ts';
import { possibleWays, type Way } from './nearest-relative-ways.ts';
import { ruling, type Right, type Ruling } from '../reason/right.ts';

/** Who appears to be the nearest relative. */
const appears = ({ id }: Relative, ...rules: readonly RuleId[]): Ruling => ({
  verdict: 'yes',
  rules: ['NR-0', ...rules],
  details: { relative: id },
});

const somebody = (relation: Relative['relation']): Relative => ({ id: '', relation });
/** Where nothing is known of the relatives. */
const anyWay: readonly Way[] = [
  {},
  { first: somebody('spouse'), spouse: somebody('spouse') },
  { first: somebody('other') },
];

/**
 * For somebody under 18, a care order or a guardian comes before the list (ss27, 28). With a care order the council comes
 * before everyone but a spouse, whoever shares the home; between two spouses section 26(3) and (4) decide.
 */
function beforeTheList(ask: Ask): Ruling | undefined {
  const { relatives, relativeOrders = [] } = ask.facts;
  const care = relativeOrders.includes('care-order');
  if (!care && !relativeOrders.includes('guardian-or-lives-with')) return undefined;
  if (ask.age() === '18-or-over') return undefined;
  if (!care) return ruling('no', 'NR-11');
  const ways = relatives ? possibleWays(relatives.filter(isSpouse)) : anyWay.slice(0, 2);
  const { first } = ask.one('relatives', ways.length === 1 ? ways[0] : undefined, ways);
  return first ? appears(first, 'NR-10') : ruling('no', 'NR-10');
}

/** Can the nearest relative be worked out, and who appears to be? (MHA ss26–29) Orders left out are taken as none. */
export const nearestRelative: Right = {
  reads: ['status', 'underlying', 'age', 'relatives', 'relativeOrders'],
  sameInBothNations: true,
  kinds: kindsBy(['nearestRelative']),
  decide(ask) {
    const { nearestRelative: named } = ask.row();
    if (named !== 'NR-0') return ruling('no', named);
    // The patient's own choice of a nominated person will take the place of sections 26 to 30.
    if (ask.law.inForce('NR-25-1', ask.on)) return ruling('no', 'NR-25-1');
    const { relatives, relativeOrders } = ask.facts;
    if (relativeOrders?.includes('court-appointed')) return ruling('no', 'NR-3');
    const before = beforeTheList(ask);
    if (before) return before;
    const ways = relatives ? possibleWays(relatives) : anyWay;
    const way = ask.one('relatives', ways.length === 1 ? ways[0] : undefined, ways);
    if (!way.first) return ruling('no', 'NR-60');
    return appears(
      way.first,
      'NR-40',
      'NR-50',
      ...(relativeOrders?.includes('delegated') ? (['NR-4'] as const) : []),
    );
  },
};
