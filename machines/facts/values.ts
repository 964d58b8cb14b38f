/** The values facts take, by the names of the contract. */
export const nations = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export const roles = ['patient', 'carer', 'professional'] as const;
export const ages = ['under-16', '16-17', '18-or-over'] as const;
export const treatments = ['s57', 's58a'] as const;
export const relations = [
  'spouse',
  'civil-partner',
  'partner',
  'child',
  'parent',
  'sibling',
  'grandparent',
  'grandchild',
  'uncle-aunt',
  'nephew-niece',
  'other',
] as const;
export const orders = [
  'court-appointed',
  'delegated',
  'care-order',
  'guardian-or-lives-with',
] as const;

/** In prison now, serving a sentence or waiting for a trial. */
export const custodies = ['none', 'remand', 'sentenced'] as const;

export type Nation = (typeof nations)[number];
export type Role = (typeof roles)[number];
export type Age = (typeof ages)[number];
export type Treatment = (typeof treatments)[number];

/** The names of the facts, in the order of the contract. `facts.ts` holds their shape. */
export const factNames = [
  'asOf',
  'nation',
  'role',
  'age',
  'status',
  'underlying',
  'startedOn',
  'startedAt',
  'underlyingStartedOn',
  'inPatient',
  'custody',
  'authorisedUntil',
  'medicationStartedOn',
  'tribunalUsed',
  'treatmentsDiscussed',
  'needs',
  'process',
  'difficulty',
  'supporter',
  'supporterExceptions',
  'carer',
  'dolsAuthorised',
  'relatives',
  'relativeOrders',
] as const;
