import { monthNames } from '../reader/own-dates.ts';

/** Month names as people write them on forms here, besides those of the page's language. */
const always = ['en', 'cy'];

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .trim()
    .toLowerCase();

const namesIn = (language: string) => monthNames(language).map(plain);

/** The month a word means, from 1: a whole name, or its beginning where that is three letters and one month only. */
export function monthNamed(word: string, language: string): number | undefined {
  const wanted = plain(word);
  if (wanted.length < 3) return undefined;
  for (const names of [...always, language].map(namesIn)) {
    const fits = names.filter(
      (name) => name.startsWith(wanted) || (wanted === 'sept' && name === 'september'),
    );
    const [only] = fits;
    if (only !== undefined && (fits.length === 1 || names.includes(wanted)))
      return names.indexOf(names.includes(wanted) ? wanted : only) + 1;
  }
  return undefined;
}
