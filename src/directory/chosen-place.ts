import type { Directory } from './files.ts';
import type { Area, Hospital } from './schema.ts';
import type { Place } from './services.ts';
import type { CoveredNation } from './steps.ts';

/** The place somebody chose, as an answer: which entry of the directory, and the nation that follows from it. */
export type ChosenPlace = { id: string; nation: CoveredNation };

/** What the directory knows of a chosen place: the hospital, or else the council or health board. */
export type KnownPlace = { hospital?: Hospital; area?: Area; place: Place };

/** The entry that was chosen; an id the directory no longer has is a place of which nothing is known. */
export function knownPlace({ hospitals, areas }: Directory, id: string): KnownPlace {
  const hospital = hospitals.find((one) => one.id === id);
  if (hospital) return { hospital, place: { hospitalId: id } };
  const area = areas.find((one) => one.id === id);
  if (!area) return { place: {} };
  return { area, place: area.kind === 'health-board' ? { healthBoardId: id } : { areaId: id } };
}

/** A hospital or area as an answer. Scotland and Northern Ireland have other law: no place of theirs is chosen. */
export function asChosen({ id, nation }: Hospital | Area): ChosenPlace | undefined {
  return nation === 'england' || nation === 'wales' ? { id, nation } : undefined;
}
