import type { Relative } from '../facts/facts.ts';
import { relativesRules } from '../law/rules/relatives.ts';
import { isSpouse, possiblePlaces, type Place } from './nearest-relative-pool.ts';

/** One way things may be: who comes first by section 26, and the spouse who could act, if any. */
export type Way = { readonly first?: Relative; readonly spouse?: Relative };

type Candidate = { readonly relative: Relative; readonly places: readonly (Place | undefined)[] };
/** What is supposed of the spouses: a spouse not permanently separated bars partners and housemates, even from abroad (s26(6), (7)(b)). */
type Case = { readonly candidates: readonly Candidate[]; readonly spouse?: Relative };

const { adultAt } = relativesRules['NR-0'];
const youngest = ({ ageYears, adult }: Relative) => ageYears ?? (adult ? adultAt : 0);
const oldest = ({ ageYears, adult }: Relative) =>
  ageYears ?? (adult === false ? adultAt - 1 : Infinity);
/** Relations of whom the half-blood are asked about; of all others a relative is taken to be of the whole blood. */
const byBlood: ReadonlySet<Relative['relation']> = new Set([
  'sibling',
  'uncle-aunt',
  'nephew-niece',
]);
const mayBeWhole = ({ wholeBlood }: Relative) => wholeBlood !== false;
const mayBeHalf = ({ relation, wholeBlood }: Relative) =>
  wholeBlood === false || (wholeBlood === undefined && byBlood.has(relation));

/**
 * Can one come before another? Near before far, then the list, whole blood before half, the eldest (s26(3), (4)).
 * Of blood not known, what is best for the one looked at is supposed: one and the same against everybody.
 */
function canPrecede(one: Relative, mine: Place, other: Relative, theirs: Place): boolean {
  if (mine.near !== theirs.near) return mine.near;
  if (mine.place !== theirs.place) return mine.place < theirs.place;
  if (mayBeWhole(one) === mayBeHalf(other)) return mayBeWhole(one);
  return oldest(one) >= youngest(other);
}

/** Everybody who may come first. What is not known of one relative says nothing about another, so each pair can be looked at alone. */
function whoMayComeFirst(candidates: readonly Candidate[]): (Relative | undefined)[] {
  const mayYield = (one: Candidate, mine: Place) => (other: Candidate) =>
    other === one ||
    other.places.some(
      (theirs) => !theirs || canPrecede(one.relative, mine, other.relative, theirs),
    );
  const first = candidates.filter((one) =>
    one.places.some((mine) => mine && candidates.every(mayYield(one, mine))),
  );
  const nobody = candidates.every((one) => one.places.includes(undefined));
  return [...first.map((one) => one.relative), ...(nobody ? [undefined] : [])];
}

/** The cases to tell apart: all spouses separated; one who is not, abroad; one who is not and can act. Where somebody has no place at all, a case cannot be. */
function casesOf(relatives: readonly Relative[]): Case[] {
  const suppose = (
    barred: boolean,
    suppositions: ReadonlyMap<Relative, Partial<Relative>>,
    mustBeOut: readonly Relative[],
    spouse?: Relative,
  ): Case => ({
    spouse,
    candidates: relatives.map((relative) => {
      const places = possiblePlaces({ ...relative, ...suppositions.get(relative) }, barred);
      return {
        relative,
        places: mustBeOut.includes(relative) ? places.filter((place) => !place) : places,
      };
    }),
  });
  const spouses = relatives.filter(isSpouse);
  const together = spouses.filter(({ separated }) => separated !== true);
  const apart = spouses.every(({ separated }) => separated !== false);
  return [
    ...(apart
      ? [suppose(false, new Map(spouses.map((one) => [one, { separated: true }])), [])]
      : []),
    ...together
      .filter(({ ukResident }) => !ukResident)
      .map((one) =>
        suppose(
          true,
          new Map([[one, { separated: false, ukResident: false }]]),
          spouses.filter((other) => other !== one),
        ),
      ),
    ...together
      .filter(({ ukResident }) => ukResident !== false)
      .map((one) =>
        suppose(
          true,
          new Map([[one, { separated: false, ukResident: true }]]),
          spouses.slice(0, spouses.indexOf(one)),
          one,
        ),
      ),
  ];
}

/** Every way things may be for these relatives. The work grows with their number squared, not with the number of combinations. */
export const possibleWays = (relatives: readonly Relative[]): Way[] =>
  casesOf(relatives).flatMap(({ candidates, spouse }) =>
    whoMayComeFirst(candidates).map((first) => ({ first, spouse })),
  );
