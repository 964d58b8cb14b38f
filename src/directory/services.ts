import type { Directory } from './files.ts';
import type { Area, Arrangement, Hospital, Provider } from './schema.ts';

/** What we know of where somebody is. `areaId` is the council where they live. */
export type Place = { hospitalId?: string; areaId?: string; healthBoardId?: string };
export type Purpose = 'imha' | 'care-act';
export type Reason = 'hospital-service' | 'hospital-area-council' | 'health-board' | 'home-area';
export type PlacedArrangement = { why: Reason; by: Hospital | Area; arrangement: Arrangement };
export type LocalService = PlacedArrangement & {
  provider: Provider;
  howSure: 'high' | 'medium' | 'low';
};

/** Whom to call for an advocate, best first; an empty list means that nobody is known, and says so honestly. */
export function servicesFor(directory: Directory, place: Place, purpose: Purpose): LocalService[] {
  const services = arrangementsFor(directory, place, purpose).flatMap((placed) =>
    placed.arrangement.providerIds.flatMap((id) => {
      const provider = directory.providers.find((known) => known.id === id);
      return provider ? [{ ...placed, provider, howSure: howSure(placed.arrangement) }] : [];
    }),
  );
  const once = services.filter(
    ({ provider }, at) => services.findIndex((other) => other.provider === provider) === at,
  );
  // A service for some patients only must not stand before one that everybody may use.
  const [some, all] = [once.filter(isForSome), once.filter((service) => !isForSome(service))];
  return [...all, ...some];
}

/** Who arranges advocacy for this place, in the order to ask, also where no provider is known. */
export function arrangementsFor(
  directory: Directory,
  place: Place,
  purpose: Purpose,
): PlacedArrangement[] {
  const hospital = directory.hospitals.find(({ id }) => id === place.hospitalId);
  const area = (id: string | null | undefined) => directory.areas.find((known) => known.id === id);
  const home = area(place.areaId);
  if (purpose === 'care-act') {
    // The council where the person lives decides about care; the hospital's council is only the next best to ask.
    return eachOnce([
      ...careActOf('home-area', home),
      ...careActOf('hospital-area-council', area(hospital?.areaId)),
    ]);
  }
  const homeBoard = home?.kind === 'welsh-council' ? area(home.healthBoardId) : undefined;
  return eachOnce([
    ...(hospital?.imha
      ? [{ why: 'hospital-service' as const, by: hospital, arrangement: hospital.imha }]
      : []),
    ...(hospital?.healthBoardId
      ? imhaOf('health-board', area(hospital.healthBoardId))
      : imhaOf('hospital-area-council', area(hospital?.areaId))),
    ...imhaOf('health-board', area(place.healthBoardId)),
    ...imhaOf('home-area', home),
    ...imhaOf(hospital ? 'home-area' : 'health-board', homeBoard),
  ]);
}

/** How far to trust it. Evidence that nobody confirmed is never more than a hint, whatever its source. */
export function howSure({ status, confidence }: Arrangement): LocalService['howSure'] {
  return status !== 'sourced' || confidence === 'none' ? 'low' : confidence;
}

function isForSome({ arrangement }: LocalService): boolean {
  return arrangement.onlyFor !== undefined;
}

/** Somebody who lives where the hospital stands should not be shown the same arrangement twice. */
function eachOnce(placed: PlacedArrangement[]): PlacedArrangement[] {
  return placed.filter(({ by }, at) => placed.findIndex((other) => other.by === by) === at);
}

function imhaOf(why: Reason, by: Area | undefined): PlacedArrangement[] {
  return by && by.kind !== 'welsh-council' ? [{ why, by, arrangement: by.imha }] : [];
}

function careActOf(why: Reason, by: Area | undefined): PlacedArrangement[] {
  return by && by.kind !== 'health-board' ? [{ why, by, arrangement: by.careAct }] : [];
}
