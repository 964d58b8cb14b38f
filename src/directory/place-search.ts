import type { Directory } from './files.ts';
import type { Area, Hospital } from './schema.ts';
import { type Search, searchAreas, searchHospitals } from './search.ts';
import type { CoveredNation } from './steps.ts';
import type { Towns } from './towns.ts';

const mostHospitals = 6;
const mostAreas = 3;

/** Hospitals first, then the councils of the town, village, district or postcode: whatever is typed leads to somebody. */
export function searchPlaces(
  { hospitals, areas }: Directory,
  nation: CoveredNation | undefined,
  towns: Towns,
): Search<Hospital | Area> {
  const isHere = (place: Hospital | Area) =>
    nation ? place.nation === nation : place.nation === 'england' || place.nation === 'wales';
  const hospital = searchHospitals(hospitals.filter(isHere));
  const area = searchAreas(
    areas.filter((one) => isHere(one)),
    towns,
  );
  return (typed) => {
    const councils = area(typed).slice(0, mostAreas);
    const found = hospital(typed);
    return [...(councils.length > 0 ? found.slice(0, mostHospitals) : found), ...councils];
  };
}
