// The nearest relative (sections 26 to 29), person by person, in the words of nearest-relative.md. All facts given.
import type { CompleteFacts, Expected, Relative } from './complete-facts.ts';
import { underneath } from './reference-duration.ts';
import { byStatus } from './tables.ts';

const table = byStatus('status-rights.csv');

const LIST = [
  ['spouse', 'civil-partner'],
  ['child'],
  ['parent'],
  ['sibling'],
  ['grandparent'],
  ['grandchild'],
  ['uncle-aunt'],
  ['nephew-niece'],
];

function married(relative: Relative): boolean {
  return relative.relation === 'spouse' || relative.relation === 'civil-partner';
}

/** Place on the list, 1 to 9, or 0 for somebody who is no relative at all. */
function place(relative: Relative, marriageBar: boolean): number {
  const fatherOut = relative.relation === 'parent' && !relative.parentalResponsibility; // NR-22
  const listed = LIST.findIndex((names) => names.includes(relative.relation)) + 1;
  if (listed > 0 && !fatherOut) return listed; // NR-20
  if (marriageBar || !relative.livesWith) return 0; // NR-26
  if (relative.relation === 'partner' && relative.sharedYears >= 0.5) return 1; // NR-24
  return relative.sharedYears >= 5 ? 9 : 0; // NR-25
}

/** NR-31 to NR-33. The patient is taken to live in the United Kingdom: the contract has no fact for it. */
function ruledOut(relative: Relative, at: number): boolean {
  if (!relative.ukResident) return true;
  if (married(relative) && relative.separated) return true;
  const anyAge = at === 1 || relative.relation === 'parent';
  return !relative.adult && !anyAge;
}

/** NR-50: is a before b? */
function before(a: Relative, placeA: number, b: Relative, placeB: number): boolean {
  if (placeA !== placeB) return placeA < placeB;
  if (a.wholeBlood !== b.wholeBlood) return a.wholeBlood;
  return a.ageYears > b.ageYears;
}

/** Those who live with or care for the patient first (NR-40), then the list, whole blood, the eldest (NR-50). */
function chosen(all: { one: Relative; at: number }[]): Expected {
  const near = all.filter(({ one }) => one.livesWith || one.caresFor);
  const pool = near.length > 0 ? near : all;
  const [best, rival] = pool.filter(
    (mine) => !pool.some((other) => before(other.one, other.at, mine.one, mine.at)),
  );
  if (best === undefined) return { verdict: 'no' }; // NR-60
  // Both of one age in years: only their birthdays could tell who is the elder.
  if (rival !== undefined) return { verdict: 'maybe', missing: ['relatives'] };
  return { verdict: 'yes', relative: best.one.id };
}

/** No person, and no order that puts somebody in their place: nobody can use the nearest relative's rights (section 29 can appoint one). */
export function nobodyIsNearest(facts: CompleteFacts): boolean {
  const placed = facts.relativeOrders.some(
    (order) => order === 'court-appointed' || order === 'delegated' || facts.age !== '18-or-over',
  );
  return !placed && expectedNearestRelative(facts).verdict === 'no';
}

export function expectedNearestRelative(facts: CompleteFacts): Expected {
  const none: Expected = { verdict: 'no' };
  if (table(underneath(facts).status, 'has-nearest-relative') === 'no') return none; // NR-2
  if (facts.relativeOrders.includes('court-appointed')) return none; // NR-3: the court's person, not one from the list
  const child = facts.age !== '18-or-over';
  if (child && facts.relativeOrders.includes('care-order')) {
    // NR-10
    // The council comes before everybody but a spouse; between two who could both act, section 26(3) and (4) decide.
    return chosen(
      facts.relatives
        .filter((one) => married(one) && !ruledOut(one, 1))
        .map((one) => ({ one, at: 1 })),
    );
  }
  if (child && facts.relativeOrders.includes('guardian-or-lives-with')) return none; // NR-11
  const marriageBar = facts.relatives.some((one) => married(one) && !one.separated);
  const pool = facts.relatives
    .map((one) => ({ one, at: place(one, marriageBar) }))
    .filter(({ one, at }) => at > 0 && !ruledOut(one, at));
  return chosen(pool);
}
