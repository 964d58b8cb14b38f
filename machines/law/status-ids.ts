/** Every legal status a person can have for this guide; the ids are public (see the contract). */
export const statusIds = [
  'informal',
  's4',
  's5-2',
  's5-4',
  's135-1',
  's135-2',
  's136',
  's2',
  's3',
  's7',
  's37-guardianship',
  's35',
  's36',
  's37',
  's37-41',
  's38',
  's45a',
  's47',
  's47-49',
  's48',
  's48-49',
  'cpia-s5',
  'cpia-s5-restricted',
  's17-leave',
  'cto',
  'cto-part3',
  'cto-recall',
  'cto-revoked',
  'conditional-discharge',
  'conditional-discharge-dol',
  'cd-recalled',
  'notional-s37',
  'awol',
  'community-none',
  'dols',
  'being-assessed',
  'unknown',
] as const;

export type StatusId = (typeof statusIds)[number];

/** Statuses that sit on another one and take their rights from it (ss17, 18, 135(2)). */
export const overlayIds = ['s17-leave', 'awol', 's135-2'] as const satisfies readonly StatusId[];
export type OverlayId = (typeof overlayIds)[number];

/** A status with rights of its own. */
export type PlainStatusId = Exclude<StatusId, OverlayId | 'unknown'>;

export const isOverlay = (id: StatusId): id is OverlayId =>
  (overlayIds as readonly StatusId[]).includes(id);
export const isPlain = (id: StatusId): id is PlainStatusId => id !== 'unknown' && !isOverlay(id);

/** Every status a person can really be in: all but `unknown`. */
export const knownStatusIds = statusIds.filter((id) => id !== 'unknown');
/** Every status that may lie underneath another. */
export const plainStatusIds = statusIds.filter(isPlain);
