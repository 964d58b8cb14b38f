import type { Relative } from '../../../machines/facts/facts.ts';
import {
  adultAt,
  enoughYears,
  homeOf,
  implied,
  type Draft,
  type Field,
  type Relation,
} from '../../../machines/questions/relatives.ts';

/** The years that stand for "long enough" and for "not". */
const yearsFor = (relation: Relation, longEnough: boolean) =>
  enoughYears[homeOf(relation)] / (longEnough ? 1 : 2);

const sayOf = (known: boolean | undefined) => (known === undefined ? '' : known ? 'yes' : 'no');
const knownOf = (said: string) => (said === 'yes' ? true : said === 'no' ? false : undefined);

export const isLongEnough = ({ relation, sharedYears }: Relative) =>
  sharedYears === undefined ? undefined : sharedYears >= enoughYears[homeOf(relation)];

/** The questions filled in again from what is known of a person. */
export function draftOf(relative: Relative): Draft {
  const { ageYears } = relative;
  return {
    separated: sayOf(relative.separated),
    adult: sayOf(relative.adult ?? (ageYears === undefined ? undefined : ageYears >= adultAt)),
    ukResident: sayOf(relative.ukResident),
    livesWith: sayOf(relative.livesWith),
    caresFor: sayOf(relative.caresFor),
    sharedYears: sayOf(isLongEnough(relative)),
    wholeBlood: sayOf(relative.wholeBlood),
    parentalResponsibility: sayOf(relative.parentalResponsibility),
    ageYears: ageYears === undefined ? '' : String(ageYears),
  };
}

function valueOf(field: Field, relation: Relation, draft: Draft): number | boolean | undefined {
  const said = draft[field];
  if (field === 'ageYears') return said.trim() === '' ? undefined : Number(said);
  if (field === 'sharedYears')
    return said === 'yes' || said === 'no' ? yearsFor(relation, said === 'yes') : undefined;
  return knownOf(said);
}

/** What the answers say of a person. What was not asked, not answered or not known is left out. */
export function relativeOf(
  { id, relation }: Relative,
  draft: Draft,
  asked: readonly Field[],
): Relative {
  const said = asked
    .map((field) => [field, valueOf(field, relation, draft)] as const)
    .filter(([, value]) => value !== undefined);
  return { id, relation, ...implied[relation], ...Object.fromEntries(said) };
}

/** What is wrong with an age as written, if anything. */
export function ageFault({ ageYears, adult }: Draft): 'error' | 'error-adult' | undefined {
  const age = ageYears.trim();
  if (age === '') return undefined;
  if (!/^\d{1,3}$/.test(age) || Number(age) > 130) return 'error';
  return adult === 'yes' && Number(age) < adultAt ? 'error-adult' : undefined;
}

/** An id for one more such person: the relation and a number, never a name. */
export function freshId(relation: Relation, people: readonly Relative[]): string {
  const taken = new Set(people.map(({ id }) => id));
  let number = 1;
  while (taken.has(`${relation}-${number}`)) number += 1;
  return `${relation}-${number}`;
}
