import type { Relative } from '../facts.ts';
import type { RuleId } from '../law/provisions.ts';
import { statuses } from '../law/statuses.ts';
import type { Ask } from './ask.ts';
import { inPool, type Placed } from './nearest-relative-pool.ts';
import { ruling, type Right, type Ruling } from './right.ts';

/** Whether a relative lives with or cares for the patient, tried both ways where it is not known. */
function isNear(ask: Ask, { relative }: Placed): boolean {
  const known = (name: 'livesWith' | 'caresFor') => ask.one(`relatives.${relative.id}.${name}`, relative[name], [false, true]);
  return known('livesWith') || known('caresFor');
}

const youngest = ({ ageYears, adult }: Relative) => ageYears ?? (adult ? 18 : 0);
const oldest = ({ ageYears, adult }: Relative) => ageYears ?? (adult === false ? 17 : Infinity);

/** Of two in the same place on the list: whole blood before half, then the eldest (s26(3)). */
function comesFirst(ask: Ask, a: Relative, b: Relative): Relative {
  const whole = (one: Relative) => one.wholeBlood !== false;
  if (whole(a) !== whole(b)) return whole(a) ? a : b;
  if (youngest(a) > oldest(b)) return a;
  if (youngest(b) > oldest(a)) return b;
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

/** Who appears to be the nearest relative. */
const appears = ({ relative }: Placed, ...rules: readonly RuleId[]): Ruling => ({ verdict: 'yes', rules: ['NR-0', ...rules], details: { relative: relative.id } });

/** For somebody under 18, a care order or a guardian comes before the list (ss27, 28). */
function beforeTheList(ask: Ask, pool: readonly Placed[]): Ruling | undefined {
  const orders = ask.facts.relativeOrders ?? [];
  if (orders.includes('court-appointed')) return ruling('no', 'NR-3');
  const young = orders.includes('care-order') || orders.includes('guardian-or-lives-with');
  if (!young || ask.age() === '18-or-over') return undefined;
  const spouse = pool.find(({ relative }) => relative.relation === 'spouse' || relative.relation === 'civil-partner');
  // With a care order the council comes before everyone but the spouse, whoever shares the home (s27).
  if (orders.includes('care-order')) return spouse ? appears(spouse, 'NR-10') : ruling('no', 'NR-10');
  return ruling('no', 'NR-11');
}

/** Can the nearest relative be worked out, and who appears to be? (MHA ss26–29) Orders left out are taken as none. */
export const nearestRelative: Right = {
  reads: ['status', 'underlying', 'age', 'relatives', 'relativeOrders'],
  sameInBothNations: true,
  decide(ask) {
    if (statuses[ask.standing().status].nearestRelative === 'NR-2') return ruling('no', 'NR-2');
    // The patient's own choice of a nominated person will take the place of sections 26 to 30.
    if (ask.law.inForce('NR-25-1', ask.on)) return ruling('no', 'NR-25-1');
    if (ask.facts.relatives === undefined) {
      const before = beforeTheList(ask, []);
      if (before && !before.rules.includes('NR-10')) return before;
      const somebody = ask.one('relatives', undefined, ['none', 'spouse', 'another'] as const);
      if (somebody === 'none') return before ?? ruling('no', 'NR-60');
      // A care order gives way to a spouse only (s27).
      return before && somebody === 'another' ? before : ruling('yes', 'NR-0');
    }
    const early = ask.facts.relativeOrders?.includes('court-appointed') ? ruling('no', 'NR-3') : undefined;
    if (early) return early;
    const pool = inPool(ask, ask.facts.relatives);
    const before = beforeTheList(ask, pool);
    if (before) return before;
    const chosen = chosenFrom(ask, pool);
    if (!chosen) return ruling('no', 'NR-60');
    const delegated = ask.facts.relativeOrders?.includes('delegated') ? (['NR-4'] as const) : [];
    return appears(chosen, 'NR-40', 'NR-50', ...delegated);
  },
};
