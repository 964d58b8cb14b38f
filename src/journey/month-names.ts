import { monthNames, welshMonths } from '../reader/own-dates.ts';

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .trim()
    .toLowerCase();

/** As people write them on forms here: in English, in Welsh, and in the language of the page. */
const namesIn = (language: string) => [
  monthNames('en'),
  welshMonths.split(' '),
  monthNames(language),
];

/** The month a word means, from 1: a whole name, or its beginning where that is three letters and one month only. */
export function monthNamed(word: string, language: string): number | undefined {
  const wanted = plain(word);
  if (wanted.length < 3) return undefined;
  for (const written of namesIn(language)) {
    const names = written.map(plain);
    const fits = names.filter(
      (name) => name.startsWith(wanted) || (wanted === 'sept' && name === 'september'),
    );
    const [only] = fits;
    if (only !== undefined && (fits.length === 1 || names.includes(wanted)))
      return names.indexOf(names.includes(wanted) ? wanted : only) + 1;
  }
  return undefined;
}
