import type { Area, Hospital } from './schema.ts';
import type { Towns } from './towns.ts';
import { isMistypedStartOf, wordsOf } from './words-alike.ts';

const mostResults = 8;
// A page pasted in by mistake must not freeze the device.
const longestTyped = 80;
const mostWords = 10;
// People type these, and the number of a ward, or leave them out without meaning much by it: they order the results, and
// exclude none.
const fillers = new Set(
  wordsOf(
    'a and at borough care centre city clinic council county district for foundation health hmp home hospital in mental metropolitan nhs nursing of on prison residential the trust unit upon ward ysbyty',
  ),
);
// A typing slip counts for less than any right word, wherever the right word stands; two slips for less than one.
const slipPenalty = 20;

/** The fields of an entry, the most telling first: a match in an earlier field ranks higher. */
type Fields = readonly (readonly string[])[];
type Indexed<T> = { entry: T; name: string; fields: Fields };
/** The best first. As many slips of the finger are forgiven as are needed to find anything, and no more than `most`. */
export type Search<T> = (typed: string, most?: Slips) => T[];
export type Slips = 0 | 1 | 2;
type SearchWith<T> = (typed: string, slips: Slips) => T[];

/** Where somebody spelt a name right, or nearly so, no other name was meant. */
export function forgiving<T>(search: SearchWith<T>): Search<T> {
  return (typed, most = 2) => {
    for (const slips of [0, 1, 2] as const) {
      const found = slips > most ? [] : search(typed, slips);
      if (found.length > 0) return found;
    }
    return [];
  };
}

/** What was typed, in words: no more of it than a name needs. */
function typedWords(typed: string): string[] {
  return wordsOf(typed.slice(0, longestTyped)).slice(0, mostWords);
}

/** Which hospitals does the typed text mean? By name, other names, wards, town, postcode, trust and its initials; best first, at most 8. */
export function searchHospitals(hospitals: readonly Hospital[]): Search<Hospital> {
  return forgiving(
    searchOver(hospitals, ({ name, alsoKnownAs = [], wards = [], town, postcode, operator }) => [
      wordsOf(name),
      [...alsoKnownAs.flatMap(wordsOf), ...inOneWord(name)],
      wards.flatMap(wordsOf),
      [...wordsOf(town), ...(postcode ? wordsOf(postcode) : [])],
      operator ? [...wordsOf(operator), ...initialsOf(operator)] : [],
    ]),
  );
}

/** Which councils or health boards does the typed text mean? By name, district, town, village, postcode or region. */
export function searchAreas(areas: readonly Area[], towns: Towns = new Map()): Search<Area> {
  const index = searchOver(areas, (area) => [
    wordsOf(area.name),
    'nameCy' in area ? wordsOf(area.nameCy) : [],
    (area.alsoKnownAs ?? []).flatMap(wordsOf),
    (area.districts ?? []).flatMap(wordsOf),
    wordsOf(area.region),
  ]);
  const byTown = searchOver(
    areas.flatMap((area) =>
      (towns.get(area.id)?.towns ?? []).map((name) => ({ id: `${area.id} ${name}`, name, area })),
    ),
    ({ name }) => [wordsOf(name)],
  );
  return forgiving((typed, slips) => {
    const outcode = outcodeOf(typed);
    const byPost = outcode
      ? areas.filter(({ id }) => towns.get(id)?.postcodes.includes(outcode))
      : [];
    const found = [
      ...byPost,
      ...index(typed, slips),
      ...byTown(typed, slips).map(({ area }) => area),
    ];
    return [...new Set(found)].slice(0, mostResults);
  });
}

/** "BN2", "bn2 5be" and "bn25be" are all in the postcode district BN2. */
export function outcodeOf(typed: string): string | undefined {
  const letters = typed.trim().slice(0, 10).toUpperCase();
  const whole = /^([A-Z]{1,2}\d[A-Z\d]?)\s*\d[A-Z]{2}$/.exec(letters)?.[1];
  const first = /^([A-Z]{1,2}\d[A-Z\d]?)(\s+\d?[A-Z]{0,2})?$/.exec(letters)?.[1];
  const found = whole ?? first;
  // In London some districts are cut again by a letter (SW1A, EC1V): the table knows them whole.
  return found && /\d[A-Z]$/.test(found) ? found.slice(0, -1) : found;
}

/** The words that tell one place from another: no fillers, and no number of a ward. */
export const tellingIn = (words: readonly string[]) =>
  words.filter((word) => !fillers.has(word) && !/^\d{1,2}$/.test(word));

function searchOver<T extends { id: string; name: string }>(
  entries: readonly T[],
  fieldsOf: (entry: T) => Fields,
): SearchWith<T> {
  const index = entries.map(
    (entry): Indexed<T> => ({
      entry,
      name: wordsOf(entry.name).join(' '),
      fields: fieldsOf(entry),
    }),
  );
  return (typed, slips) => {
    const all = typedWords(typed);
    const telling = tellingIn(all);
    const needed = telling.length > 0 ? telling : all;
    if (needed.length === 0) return [];
    const found = index
      .map((item) => ({ ...item, distance: distanceOf(item, needed, all, slips) }))
      .filter(({ distance }) => distance < Infinity);
    return found
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
  slips: number,
): number {
  const startsOtherwise = name.startsWith(all.join(' ')) ? 0 : 1;
  const missingFillers = all.filter(
    (word) => !needed.includes(word) && !fields[0]?.includes(word),
  ).length;
  return needed.reduce(
    (sum, word) => sum + wordDistance(fields, word, slips),
    startsOtherwise + missingFillers,
  );
}

function wordDistance(fields: Fields, typed: string, slips: number): number {
  let best = Infinity;
  for (const [place, words] of fields.entries()) {
    for (const word of words) {
      if (word === typed) best = Math.min(best, 2 * place);
      else if (word.startsWith(typed)) best = Math.min(best, 2 * place + 1);
      else if (slips > 0 && isMistypedStartOf(word, typed, slips))
        best = Math.min(best, 2 * place + slipPenalty);
    }
  }
  return best;
}

/** "Mill View" is also typed "Millview". */
function inOneWord(name: string): string[] {
  const words = wordsOf(name);
  return words.slice(1).map((word, at) => `${words[at]}${word}`);
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
