import type { Area, Hospital } from './schema.ts';
import { isMistypedStartOf, wordsOf } from './words-alike.ts';

const mostResults = 8;
// People type these or leave them out without meaning much by it: they order the results, and exclude none.
const fillers = new Set(
  wordsOf(
    'a and at borough centre city clinic council county district for hospital in metropolitan of the unit ward',
  ),
);
// A typing slip counts for less than any right word, wherever the right word stands.
const slipPenalty = 10;

/** The fields of an entry, the most telling first: a match in an earlier field ranks higher. */
type Fields = readonly (readonly string[])[];
type Indexed<T> = { entry: T; name: string; fields: Fields };
export type Search<T> = (typed: string) => T[];

/** Which hospitals does the typed text mean? By name, other names, town, trust and its initials; best first, at most 8. */
export function searchHospitals(hospitals: readonly Hospital[]): Search<Hospital> {
  return searchOver(hospitals, ({ name, alsoKnownAs = [], town, operator }) => [
    wordsOf(name),
    alsoKnownAs.flatMap(wordsOf),
    wordsOf(town),
    operator ? [...wordsOf(operator), ...initialsOf(operator)] : [],
  ]);
}

/** Which councils or health boards does the typed text mean? By name in English or Welsh, other names and region. */
export function searchAreas(areas: readonly Area[]): Search<Area> {
  return searchOver(areas, (area) => [
    wordsOf(area.name),
    'nameCy' in area ? wordsOf(area.nameCy) : [],
    (area.alsoKnownAs ?? []).flatMap(wordsOf),
    wordsOf(area.region),
  ]);
}

function searchOver<T extends { id: string; name: string }>(
  entries: readonly T[],
  fieldsOf: (entry: T) => Fields,
): Search<T> {
  const index = entries.map(
    (entry): Indexed<T> => ({
      entry,
      name: wordsOf(entry.name).join(' '),
      fields: fieldsOf(entry),
    }),
  );
  return (typed) => {
    const all = wordsOf(typed);
    const telling = all.filter((word) => !fillers.has(word));
    const needed = telling.length > 0 ? telling : all;
    if (needed.length === 0) return [];
    return index
      .map((item) => ({ ...item, distance: distanceOf(item, needed, all) }))
      .filter(({ distance }) => distance < Infinity)
      .sort(
        (a, b) =>
          a.distance - b.distance ||
          a.name.localeCompare(b.name, 'en') ||
          (a.entry.id < b.entry.id ? -1 : 1),
      )
      .slice(0, mostResults)
      .map(({ entry }) => entry);
  };
}

/** How far the entry is from what was typed: 0 is spot on, infinite is no match. Every needed word must be found. */
function distanceOf(
  { name, fields }: Indexed<unknown>,
  needed: readonly string[],
  all: readonly string[],
): number {
  const startsOtherwise = name.startsWith(all.join(' ')) ? 0 : 1;
  const missingFillers = all.filter(
    (word) => !needed.includes(word) && !fields[0]?.includes(word),
  ).length;
  return needed.reduce(
    (sum, word) => sum + wordDistance(fields, word),
    startsOtherwise + missingFillers,
  );
}

function wordDistance(fields: Fields, typed: string): number {
  let best = Infinity;
  for (const [place, words] of fields.entries()) {
    for (const word of words) {
      if (word === typed) best = Math.min(best, 2 * place);
      else if (word.startsWith(typed)) best = Math.min(best, 2 * place + 1);
      else if (isMistypedStartOf(word, typed)) best = Math.min(best, 2 * place + slipPenalty);
    }
  }
  return best;
}

/** What staff call a trust: TEWV and SLAM leave out "NHS Foundation Trust", ELFT and EPUT keep some of it. */
function initialsOf(operator: string): string[] {
  const words = wordsOf(operator.replace(/ \(.*/, ''));
  const withoutNhs = words.filter((word) => word !== 'nhs');
  const own = wordsOf(operator.replace(/ (\(|NHS|University|Teaching).*/, ''));
  const spoken = [own, withoutNhs, withoutNhs.filter((word) => word !== 'foundation')];
  return spoken
    .flatMap((some) => [some, some.filter((word) => word !== 'and')])
    .map((some) => some.map((word) => word[0]).join(''))
    .filter((initials) => initials.length > 2);
}
