/** Marks that steer the direction of a line, and soft hyphens: nothing of them is to be heard. Joiners shape letters, and stay. */
const unheard = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** Numbers to ring: from a nought on, of five digits or more, and the short ones. Section 117, a year and 28 days are none. */
const toRing = /(^|[^\p{L}\p{N}])(0\d[\d ]*\d|116 123|\d{5,}|111|999)(?![\p{L}\p{N}])/gu;

/** Digit by digit, as people say them, for a voice makes “three hundred” of it; a breath where the number has a gap. */
const digits = (number: string) =>
  number
    .split(/ +/)
    .map((group) => [...group].join(' '))
    .join(', ');

/** What a voice is given for a text that stands in the page. */
export const spokenText = (text: string): string =>
  text
    .replaceAll(unheard, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(toRing, (_, before: string, number: string) => before + digits(number))
    // Two forms of one word, which many voices would join with “slash”.
    .replaceAll(/([\p{L}\p{M}])\/(?=\p{L})/gu, '$1, ');
