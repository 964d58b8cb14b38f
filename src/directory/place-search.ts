import type { Directory } from './files.ts';
import type { Area, Hospital } from './schema.ts';
import { inFullOf } from './abbreviations.ts';
import { areasNamedIn } from './named-in.ts';
import { type Search, searchAreas, searchHospitals, tellingIn } from './search.ts';
import type { CoveredNation } from './steps.ts';
import type { Towns } from './towns.ts';
import { wordsOf } from './words-alike.ts';

const mostHospitals = 6;
const mostAreas = 3;
const mostNear = 3;
const mostWords = 10;

/**
 * "Mary Seacole House Handsworth" is found though our list says only Birmingham: one word may be too many. It must name the
 * council of what is found, or no place at all, or else another hospital was meant.
 */
function withoutOneWord(hospital: Search<Hospital>, area: Search<Area>): Search<Hospital> {
  return (typed) => {
    const words = tellingIn(wordsOf(typed).slice(0, mostWords));
    // One word alone may be anybody's: of "Roseberry Park" neither is enough.
    if (words.length < 3) return [];
    return words.flatMap((left, at) => {
      const found = hospital(words.filter((_, other) => other !== at).join(' '), 0);
      if (found.length === 0) return [];
      const councils = area(left, 0).map(({ id }) => id);
      return found.filter(
        ({ areaId }) => councils.length === 0 || (areaId !== null && councils.includes(areaId)),
      );
    });
  };
}

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
  const nearly = withoutOneWord(hospital, area);
  const asTyped = (typed: string) => {
    // Of a hospital spelt right no council is meant that is only spelt alike.
    const isSpeltRight = hospital(typed, 0).length > 0;
    const most = isSpeltRight ? 0 : hospital(typed, 1).length + area(typed, 1).length > 0 ? 1 : 2;
    const councils = area(typed, most).slice(0, mostAreas);
    const found = hospital(typed, most);
    return [...(councils.length > 0 ? found.slice(0, mostHospitals) : found), ...councils];
  };
  return (typed) => {
    const full = inFullOf(typed);
    // "Spring View" is one word in our list; of "Parkside Macclesfield" we have the town alone.
    const ways = [
      () => asTyped(typed),
      () => (full ? asTyped(full) : []),
      () => hospital(wordsOf(typed).join(''), 0),
      () => {
        const hospitalsNear = [...new Set(nearly(full ?? typed))].slice(0, mostNear);
        return [...hospitalsNear, ...named(full ?? typed).slice(0, mostAreas)];
      },
    ];
    for (const way of ways) {
      const found = way();
      if (found.length > 0) return found;
    }
    return [];
  };
}
