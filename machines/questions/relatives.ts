import type { Relative } from '../facts/facts.ts';
import { relativesRules } from '../law/rules/relatives.ts';

/** What section 26 counts: the numbers of its row. */
const { coupleFor, housemateFor, adultAt: majority } = relativesRules['NR-0'];

export type Relation = Relative['relation'];
export type YesNoField =
  | 'separated'
  | 'adult'
  | 'ukResident'
  | 'livesWith'
  | 'caresFor'
  | 'sharedYears'
  | 'wholeBlood'
  | 'parentalResponsibility';
export type Field = YesNoField | 'ageYears';

/** What is answered so far: `yes`, `no`, `dont-know` or nothing; the age as written. */
export type Draft = Readonly<Record<Field, string>>;

/** Years of living together that are enough: exactly that long counts (s26(6), (7)). */
export const enoughYears = {
  couple: coupleFor.months / 12,
  housemate: housemateFor.months / 12,
} as const;
export const adultAt = majority;

/** Which of the two lengths of living together counts for a relation. */
export const homeOf = (relation: Relation): keyof typeof enoughYears =>
  relation === 'partner' ? 'couple' : 'housemate';

const married: readonly Field[] = ['separated', 'ukResident', 'livesWith', 'caresFor', 'ageYears'];
const blood: readonly Field[] = [
  'adult',
  'ukResident',
  'livesWith',
  'caresFor',
  'wholeBlood',
  'ageYears',
];

/** What can matter for whom, in the order asked (MHA s26). What takes a person out comes first. */
const fields: Readonly<Record<Relation, readonly Field[]>> = {
  spouse: married,
  'civil-partner': married,
  partner: ['sharedYears', 'ukResident', 'ageYears'],
  child: ['adult', 'ukResident', 'livesWith', 'caresFor', 'ageYears'],
  parent: [
    'ukResident',
    'livesWith',
    'caresFor',
    'ageYears',
    'parentalResponsibility',
    'sharedYears',
  ],
  sibling: blood,
  grandparent: ['ukResident', 'livesWith', 'caresFor', 'ageYears'],
  grandchild: ['adult', 'ukResident', 'livesWith', 'caresFor', 'ageYears'],
  'uncle-aunt': blood,
  'nephew-niece': blood,
  other: ['sharedYears', 'adult', 'ukResident', 'ageYears'],
};

/** What choosing the relation has said already: a partner lives there, a grandparent is grown up. */
export const implied: Readonly<Partial<Record<Relation, Partial<Relative>>>> = {
  partner: { livesWith: true },
  other: { livesWith: true },
  grandparent: { adult: true },
};

const couples: ReadonlySet<Relation> = new Set(['spouse', 'civil-partner', 'partner']);

/** A person who cannot be the nearest relative: nothing further about them can change it. */
function isOut(field: Field, draft: Draft, relation: Relation): boolean {
  if (field === 'separated') return draft.separated === 'yes';
  if (field === 'sharedYears') return draft.sharedYears === 'no' && relation !== 'parent';
  return (field === 'adult' || field === 'ukResident') && draft[field] === 'no';
}

function matters(
  field: Field,
  relation: Relation,
  draft: Draft,
  others: readonly Relative[],
): boolean {
  // Living together and caring weigh the same (s26(4)), so one of them is enough.
  if (field === 'caresFor') return draft.livesWith !== 'yes';
  // The age finds the eldest of several alike; a couple is two people, unless another such person is listed.
  if (field === 'ageYears' && couples.has(relation))
    return others.some((other) => couples.has(other.relation));
  if (field === 'ageYears') return !fields[relation].includes('adult') || draft.adult === 'yes';
  // A father without parental responsibility may still count as a housemate (s26(7)).
  if (field === 'sharedYears' && relation === 'parent')
    return draft.parentalResponsibility === 'no' && draft.livesWith !== 'no';
  return true;
}

/** The questions to ask about one person, given what is answered so far. */
export function asksFor(relation: Relation, draft: Draft, others: readonly Relative[]): Field[] {
  const asked: Field[] = [];
  for (const field of fields[relation]) {
    if (!matters(field, relation, draft, others)) continue;
    asked.push(field);
    if (isOut(field, draft, relation)) break;
  }
  return asked;
}
