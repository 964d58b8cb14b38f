/** A sentence in data that is shown: two small words in a row. A name, a number or an address has none. */
const sentence = /\b[a-z]+ [a-z]+\b/;

/** Fields that hold what a person reads and no translator has seen. Names and addresses are nobody's to translate. */
const read = new Set(['note', 'hours', 'notes']);

/** Every text of shown data that is neither a code with words nor marked with its language (`{ text, lang }`). */
export function unmarkedTexts(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const here = `${path}.${name}`;
    if (typeof inner !== 'string') return unmarkedTexts(inner, here);
    return read.has(name) && sentence.test(inner)
      ? [`${here} is English that nobody marked: "${inner}"`]
      : [];
  });
}
