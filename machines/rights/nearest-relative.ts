import type { Relative } from '../facts.ts';
import { statuses } from '../law/statuses.ts';
import type { Ask } from './ask.ts';
import { inPool, type Placed } from './nearest-relative-pool.ts';
import { ruling, type Right, type Ruling } from './right.ts';

/** Whether a relative lives with or cares for the patient, tried both ways where it is not known. */
function isNear(ask: Ask, { relative }: Placed): boolean {
  const known = (name: 'livesWith' | 'caresFor') => ask.one(`relatives.${relative.id}.${name}`, relative[name], [false, true]);
  return known('livesWith') || known('caresFor');
}

/** Of two in the same place on the list: whole blood before half, then the eldest (s26(3)). */
function comesFirst(ask: Ask, a: Relative, b: Relative): Relative {
  const whole = (one: Relative) => one.wholeBlood !== false;
  if (whole(a) !== whole(b)) return whole(a) ? a : b;
  if (a.ageYears !== undefined && b.ageYears !== undefined && a.ageYears !== b.ageYears) return a.ageYears > b.ageYears ? a : b;
  return ask.one(`relatives.${a.id}.ageYears`, undefined, [a, b]);
}

function chosenFrom(ask: Ask, pool: readonly Placed[]): Placed | undefined {
  const near = pool.filter((one) => isNear(ask, one));
  const [first, ...rest] = near.length > 0 ? near : pool;
  return rest.reduce<Placed | undefined>((best, one) => {
    if (!best || one.place !== best.place) return best && best.place < one.place ? best : one;
    return comesFirst(ask, best.relative, one.relative) === best.relative ? best : one;
  }, first);
}

/** For somebody under 18, a care order or a guardian comes before the list (ss27, 28). */
function beforeTheList(ask: Ask, pool: readonly Placed[]): Ruling | undefined {
  const orders = ask.facts.relativeOrders ?? [];
  if (orders.includes('court-appointed')) return ruling('no', 'NR-3');
  const young = orders.includes('care-order') || orders.includes('guardian-or-lives-with');
  if (!young || ask.age() === '18-or-over') return undefined;
  const partner = pool.find(({ relative }) => relative.relation === 'spouse' || relative.relation === 'civil-partner');
  if (orders.includes('care-order')) return partner ? undefined : ruling('no', 'NR-10');
  return ruling('no', 'NR-11');
}

/** Can the nearest relative be worked out, and who appears to be? (MHA ss26–29) Orders left out are taken as none. */
export const nearestRelative: Right = {
  reads: ['status', 'underlying', 'age', 'relatives', 'relativeOrders'],
  sameInBothNations: true,
  decide(ask) {
    if (statuses[ask.standing().status].nearestRelative === 'NR-2') return ruling('no', 'NR-2');
    if (ask.facts.relatives === undefined) {
      const before = beforeTheList(ask, []);
      if (before) return before;
      return ask.one('relatives', undefined, [ruling('no', 'NR-60'), ruling('yes', 'NR-0')]);
    }
    const early = ask.facts.relativeOrders?.includes('court-appointed') ? ruling('no', 'NR-3') : undefined;
    if (early) return early;
    const pool = inPool(ask, ask.facts.relatives);
    const before = beforeTheList(ask, pool);
    if (before) return before;
    const chosen = chosenFrom(ask, pool);
    if (!chosen) return ruling('no', 'NR-60');
    const delegated = ask.facts.relativeOrders?.includes('delegated') ? (['NR-4'] as const) : [];
    return { verdict: 'yes', rules: ['NR-0', 'NR-40', 'NR-50', ...delegated], details: { relative: chosen.relative.id } };
  },
};
