import type { WholeDirectory } from './files.ts';
import type { Problem } from './read-entries.ts';
import type { Area, Hospital } from './schema.ts';

/**
 * Where does an entry point at a council, health board or provider that is not there, or at the wrong one?
 * `broken` names entries with faults of their own: one bad provider should not blame every council that names it.
 */
export function lostReferences(
  { hospitals, areas, providers }: WholeDirectory,
  broken: ReadonlySet<string>,
): Problem[] {
  const areaOf = new Map(areas.map((area) => [area.id, area]));
  const providerIds = new Set([...providers.map(({ id }) => id), ...broken]);
  return [
    ...providers.flatMap(({ id: entry, helpline }) =>
      helpline === undefined || providerIds.has(helpline)
        ? []
        : [
            {
              file: 'providers' as const,
              entry,
              field: 'helpline',
              message: `no provider has the id ${helpline}`,
            },
          ],
    ),
    ...areas.flatMap((area) => [
      ...unknownProviders('areas', area, providerIds),
      ...(area.kind !== 'welsh-council' || broken.has(area.healthBoardId)
        ? []
        : lostHealthBoard(area.id, area.healthBoardId, areaOf)),
    ]),
    ...hospitals.flatMap((hospital) => [
      ...unknownProviders('hospitals', hospital, providerIds),
      ...(hospital.areaId === null || broken.has(hospital.areaId)
        ? []
        : misplaced(hospital, hospital.areaId, areaOf)),
    ]),
  ];
}

function unknownProviders(
  file: Problem['file'],
  place: Area | Hospital,
  known: ReadonlySet<string>,
): Problem[] {
  const arrangements = {
    imha: 'imha' in place ? place.imha : undefined,
    careAct: 'careAct' in place ? place.careAct : undefined,
  };
  return Object.entries(arrangements).flatMap(([field, arrangement]) =>
    (arrangement?.providerIds ?? [])
      .filter((id) => !known.has(id))
      .map((id) => ({
        file,
        entry: place.id,
        field: `${field}.providerIds`,
        message: `no provider has the id ${id}`,
      })),
  );
}

function lostHealthBoard(entry: string, id: string, areaOf: ReadonlyMap<string, Area>): Problem[] {
  if (areaOf.get(id)?.kind === 'health-board') return [];
  return [
    { file: 'areas', entry, field: 'healthBoardId', message: `no health board has the id ${id}` },
  ];
}

function misplaced(
  { id: entry, healthBoardId, nation }: Hospital,
  areaId: string,
  areaOf: ReadonlyMap<string, Area>,
): Problem[] {
  const fault = (field: string, message: string): Problem[] => [
    { file: 'hospitals', entry, field, message },
  ];
  const council = areaOf.get(areaId);
  if (!council || council.kind === 'health-board')
    return fault('areaId', `no council has the id ${areaId}`);
  if (council.nation !== nation) return fault('nation', `its council is in ${council.nation}`);
  const board = council.kind === 'welsh-council' ? council.healthBoardId : undefined;
  return healthBoardId === board
    ? []
    : fault('healthBoardId', `its council belongs to ${board ?? 'no health board'}`);
}
