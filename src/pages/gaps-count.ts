import type { Area, Arrangement } from '../directory/schema.ts';
import { howSure } from '../directory/services.ts';

/** A council or board that must arrange an IMHA. */
export type Arranger = Extract<Area, { imha: Arrangement }>;

/** Is a service known there, only perhaps, or not at all? */
export const states = ['known', 'doubtful', 'unknown'] as const;
export type State = (typeof states)[number];

/** Who must arrange an IMHA: councils in England, health boards in Wales. */
export function arrangersIn(areas: readonly Area[]): Arranger[] {
  return areas.filter((area): area is Arranger => 'imha' in area);
}

export function stateOf({ imha }: Arranger): State {
  if (imha.status === 'unknown') return 'unknown';
  return howSure(imha) === 'low' ? 'doubtful' : 'known';
}

export type Region = Area['region'];

/** How many of each there are in every region, in the order the directory has them. */
export function countsByRegion(
  arrangers: readonly Arranger[],
): { region: Region; counts: Record<State, number> }[] {
  const regions = [...new Set(arrangers.map(({ region }) => region))];
  return regions.map((region) => {
    const here = arrangers.filter((one) => one.region === region).map(stateOf);
    const count = (state: State) => here.filter((one) => one === state).length;
    return {
      region,
      counts: { known: count('known'), doubtful: count('doubtful'), unknown: count('unknown') },
    };
  });
}
