/** How a language writes numbers in words, and what looks like a limit and is only a reference. */
export interface NumberWords {
  /** Small numbers, and words that hold one: "yearly" is every 12 months or 1 year. */
  readonly words: Readonly<Record<string, number>>;
  /** Numbers that name something: sections, Acts, ages. They are no limits of a rule. */
  readonly references: readonly RegExp[];
}

/** Sections in the scripts of every language, as "section 5(2)" or "37/41": a list after the word for section. */
const listAfter = (word: string): RegExp =>
  new RegExp(
    String.raw`(?:${word})\s+(?:\p{Nd}+[A-Z]*(?:\(\w+\))*(?:[/–]\p{Nd}+)?(?:,\s+|\s+(?:and|or|a|neu)\s+)?)+`,
    'giu',
  );

/** English, and what is known of the others; a language without a row is read by its digits alone. */
export const numberWords: Readonly<Record<string, NumberWords>> = {
  en: {
    words: {
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      fourteen: 14,
      twenty: 20,
      yearly: 1,
    },
    references: [
      listAfter('sections?'),
      listAfter('parts?'),
      // As lawyers write them: s117(2), ss64B, 64C, reg 26, Sch 1, H's 2010 Measure.
      /\b(?:ss?|reg|regs|Sch|Part|Code|para)\s?\p{Nd}+[A-Z]*(?:\(\w+\))*(?:(?:, | and | to )\p{Nd}*[A-Z]*(?:\(\w+\))+|, \p{Nd}+[A-Z]+(?:\(\w+\))*)*/gu,
      /\b(?:19|20)\p{Nd}{2}\b/gu,
      /\b\p{Nd}+\/\p{Nd}+\b/gu,
      /\bunder \p{Nd}+\b|\baged \p{Nd}+\b|\b\p{Nd}+ or over\b/giu,
    ],
  },
  cy: {
    words: {
      dau: 2,
      dwy: 2,
      tri: 3,
      tair: 3,
      pedwar: 4,
      pedair: 4,
      pump: 5,
      chwech: 6,
      chwe: 6,
      saith: 7,
      wyth: 8,
      naw: 9,
      deg: 10,
      deuddeg: 12,
    },
    references: [listAfter('adrannau|adran')],
  },
};
