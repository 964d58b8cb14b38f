import type { Relative } from '../facts/facts.ts';
import { relativesRules } from '../law/rules/relatives.ts';
import { everyWay, type Choose } from '../reason/explore.ts';

/** A relative who can act: their place on the list of section 26(1) (9 is the five-year person), and whether they live with or care for the patient. */
export type Place = { readonly place: number; readonly near: boolean };

const places = {
  spouse: 1,
  'civil-partner': 1,
  partner: 1,
  child: 2,
  parent: 3,
  sibling: 4,
  grandparent: 5,
  grandchild: 6,
  'uncle-aunt': 7,
  'nephew-niece': 8,
  other: 9,
} as const;
const { coupleFor, housemateFor, adultAt } = relativesRules['NR-0'];

export const isSpouse = ({ relation }: Relative) =>
  relation === 'spouse' || relation === 'civil-partner';

/** A partner of six months or a housemate of five years, unless a spouse bars them (s26(6), (7)); exactly that long is enough. */
function sharesHome(
  is: (name: 'livesWith' | 'sharedYears', known?: boolean) => boolean,
  relative: Relative,
  years: number,
): boolean {
  const known = relative.sharedYears === undefined ? undefined : relative.sharedYears >= years;
  return is('livesWith', relative.livesWith) && is('sharedYears', known);
}

/** Treated as dead: abroad, separated, or under 18 and neither spouse nor parent (s26(5)). The patient is taken to live in the UK. */
function canAct(
  is: (name: 'ukResident' | 'separated' | 'adult', known?: boolean) => boolean,
  relative: Relative,
): boolean {
  if (!is('ukResident', relative.ukResident)) return false;
  if (isSpouse(relative)) return !is('separated', relative.separated);
  // A partner of six months counts as husband or wife (s26(6)); they and parents may be under 18.
  if (relative.relation === 'parent' || relative.relation === 'partner') return true;
  return is(
    'adult',
    relative.adult ?? (relative.ageYears === undefined ? undefined : relative.ageYears >= adultAt),
  );
}

function placeOf(choose: Choose, relative: Relative, barred: boolean): Place | undefined {
  const is = (name: string, known?: boolean) => known ?? choose(name, [false, true]);
  // An unmarried father without parental responsibility is not a relative (s26(2)), but may be a housemate (s26(7)).
  const unrelated =
    relative.relation === 'other' ||
    (relative.relation === 'parent' && relative.parentalResponsibility === false);
  const byHome = unrelated || relative.relation === 'partner';
  if (
    byHome &&
    (barred || !sharesHome(is, relative, (unrelated ? housemateFor : coupleFor).months / 12))
  )
    return undefined;
  if (!canAct(is, relative)) return undefined;
  const near = byHome || is('livesWith', relative.livesWith) || is('caresFor', relative.caresFor);
  return { place: unrelated ? places.other : places[relative.relation], near };
}

/** Every way a relative may stand, given what is known of them; nothing: they are not in the running. */
export const possiblePlaces = (
  relative: Relative,
  barred: boolean,
): readonly (Place | undefined)[] =>
  everyWay((choose) => placeOf(choose, relative, barred)).map((way) => way.result);
