import type { Relative } from '../facts/facts.ts';

/** The word for the patient that somebody who cares uses, and so what that somebody is to the patient. No fact of law: it is asked in the page. */
export const relationOfPerson = {
  mother: 'child',
  father: 'child',
  wife: 'spouse',
  husband: 'spouse',
  'civil-partner': 'civil-partner',
  partner: 'partner',
  daughter: 'parent',
  son: 'parent',
  sister: 'sibling',
  brother: 'sibling',
  grandmother: 'grandchild',
  grandfather: 'grandchild',
  grandchild: 'grandparent',
  aunt: 'nephew-niece',
  uncle: 'nephew-niece',
  niece: 'uncle-aunt',
  nephew: 'uncle-aunt',
  friend: 'other',
  other: 'other',
} as const satisfies Record<string, Relative['relation']>;

export type Person = keyof typeof relationOfPerson;
export const persons = Object.keys(relationOfPerson) as readonly Person[];
