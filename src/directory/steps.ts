import type { Need } from './calls.ts';
import type { ChosenPlace } from './chosen-place.ts';

export type CoveredNation = 'england' | 'wales';
/** Where the patient is, as far as we know: it decides whom they can ask in person. */
export type Where = 'hospital' | 'home';

/** What is known before the person chooses anything. */
export type Asked = {
  /** Only places of this nation. */
  nation?: CoveredNation;
  /** Who arranges the service: what to look for first. A council means guardianship, so the patient is at home. */
  by?: 'hospital' | 'council' | 'area' | 'health-board';
  where?: Where;
  /** What help is looked for; an IMHA where nothing is said. */
  need?: Need;
};

export type Looking = { at: 'hospital' | 'area'; where?: Where };
export type Found = { at: 'chosen'; where?: Where; id: string; before: Looking };
export type Step = Looking | Found;

/** Where the search begins: at the place chosen before, where there is one. */
export function startOf(asked: Asked, chosen?: ChosenPlace): Step {
  const before = lookingFrom(asked);
  return chosen ? { at: 'chosen', where: before.where, id: chosen.id, before } : before;
}

/** What to look for where nothing is chosen. */
export function lookingFrom({ by, where }: Asked): Looking {
  return by === 'council' || by === 'area'
    ? { at: 'area', where: where ?? 'home' }
    : { at: 'hospital', where };
}

/** Which nation is meant; health boards are only in Wales. */
export function nationOf({ nation, by }: Asked): CoveredNation | undefined {
  return nation ?? (by === 'health-board' ? 'wales' : undefined);
}
