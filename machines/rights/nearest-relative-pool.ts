import type { Relative } from '../facts.ts';
import type { Ask } from './ask.ts';

/** A relative who can act, and their place on the list of section 26(1); 9 is the five-year person. */
export type Placed = { readonly relative: Relative; readonly place: number };

const places = {
  spouse: 1, 'civil-partner': 1, child: 2, parent: 3, sibling: 4, grandparent: 5, grandchild: 6, 'uncle-aunt': 7, 'nephew-niece': 8,
} as const;
const lastPlace = 9;
const coupleYears = 0.5;
const housemateYears = 5;

type Flag = 'adult' | 'ukResident' | 'livesWith' | 'separated';

const flag = (ask: Ask, relative: Relative, name: Flag, known = relative[name]) =>
  ask.one(`relatives.${relative.id}.${name}`, known, [false, true]);

const isSpouse = ({ relation }: Relative) => relation === 'spouse' || relation === 'civil-partner';

/** A spouse not permanently separated bars partners and housemates, even from abroad (s26(6), (7)(b)). */
const barsOthers = (ask: Ask, relative: Relative) => isSpouse(relative) && !flag(ask, relative, 'separated');

/** Six months as a couple, or five years under one roof; exactly that long is enough. */
function sharedLongEnough(ask: Ask, relative: Relative, years: number): boolean {
  const known = relative.sharedYears === undefined ? undefined : relative.sharedYears >= years;
  return flag(ask, relative, 'livesWith') && ask.one(`relatives.${relative.id}.sharedYears`, known, [false, true]);
}

function placeOf(ask: Ask, relative: Relative, barred: boolean): number | undefined {
  if (relative.relation === 'partner') {
    if (!barred && sharedLongEnough(ask, relative, coupleYears)) return places.spouse;
    return undefined;
  }
  // An unmarried father without parental responsibility is not a relative (s26(2)), but may be a housemate (s26(7)).
  const unrelated = relative.relation === 'other' || (relative.relation === 'parent' && relative.parentalResponsibility === false);
  if (relative.relation === 'other' || unrelated) return !barred && sharedLongEnough(ask, relative, housemateYears) ? lastPlace : undefined;
  return places[relative.relation];
}

/** Treated as dead: abroad, separated, or under 18 and neither spouse nor parent (s26(5)). The patient is taken to live in the UK. */
function cannotAct(ask: Ask, relative: Relative): boolean {
  if (!flag(ask, relative, 'ukResident')) return true;
  if (isSpouse(relative)) return flag(ask, relative, 'separated');
  // A partner of six months counts as husband or wife (s26(6)); they and parents may be under 18.
  if (relative.relation === 'parent' || relative.relation === 'partner') return false;
  const adult = relative.adult ?? (relative.ageYears === undefined ? undefined : relative.ageYears >= 18);
  return !flag(ask, relative, 'adult', adult);
}

/** The relatives who can act, each with a place on the list. */
export function inPool(ask: Ask, relatives: readonly Relative[]): Placed[] {
  // Not `some`: what is asked for must not depend on the answers (see explore.ts).
  const barred = relatives.filter((one) => barsOthers(ask, one)).length > 0;
  return relatives.flatMap((relative) => {
    const place = placeOf(ask, relative, barred);
    return place === undefined || cannotAct(ask, relative) ? [] : [{ relative, place }];
  });
}
