/** Month names as people write them on forms here. The language of the page is asked of the browser besides. */
const english =
  'january february march april may june july august september october november december';
const welsh =
  'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr';

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/[\p{M}.]/gu, '')
    .trim()
    .toLowerCase();

function namesIn(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => plain(format.format(Date.UTC(2026, month, 15))));
}

/** The month a word means, from 1: a whole name, or its beginning where that is three letters and one month only. */
export function monthNamed(word: string, language: string): number | undefined {
  const wanted = plain(word);
  if (wanted.length < 3) return undefined;
  for (const names of [english.split(' '), welsh.split(' '), namesIn(language)]) {
    const fits = names.filter(
      (name) => name.startsWith(wanted) || (wanted === 'sept' && name === 'september'),
    );
    const [only] = fits;
    if (only !== undefined && (fits.length === 1 || names.includes(wanted)))
      return names.indexOf(names.includes(wanted) ? wanted : only) + 1;
  }
  return undefined;
}
