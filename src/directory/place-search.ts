import type { Directory } from './files.ts';
import type { Area, Hospital } from './schema.ts';
import { areasNamedIn } from './named-in.ts';
import { type Search, searchAreas, searchHospitals } from './search.ts';
import type { CoveredNation } from './steps.ts';
import type { Towns } from './towns.ts';
import { wordsOf } from './words-alike.ts';

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
  const areasHere = areas.filter((one) => isHere(one));
  const area = searchAreas(areasHere, towns);
  const named = areasNamedIn(areasHere, towns);
  return (typed) => {
    // Of a hospital spelt right no council is meant that is only spelt alike.
    const isSpeltRight = hospital(typed, 0).length > 0;
    const most = isSpeltRight ? 0 : hospital(typed, 1).length + area(typed, 1).length > 0 ? 1 : 2;
    const councils = area(typed, most).slice(0, mostAreas);
    const found = hospital(typed, most);
    if (found.length + councils.length === 0) {
      // "Spring View" is one word in our list; of "Parkside Macclesfield" we have the town alone.
      const inOneWord = hospital(wordsOf(typed).join(''), 0);
      return inOneWord.length > 0 ? inOneWord : named(typed).slice(0, mostAreas);
    }
    return [...(councils.length > 0 ? found.slice(0, mostHospitals) : found), ...councils];
  };
}
