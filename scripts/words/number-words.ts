/** How a language writes numbers in words, and what looks like a limit and is only a reference. */
export interface NumberWords {
  /** Small numbers, and words that hold one: "yearly" is every 12 months or 1 year. */
  readonly words: Readonly<Record<string, number>>;
  /** Numbers that name something: sections, Acts, ages. They are no limits of a rule. */
  readonly references: readonly RegExp[];
}

/** "and", "or" and the like between the numbers of sections. */
const between =
  'and|or|a|ac|neu|i|oraz|lub|albo|și|si|sau|e|ou|y|o|u|ve|veya|ya da|iyo|ama|أو|و|اور|یا|ਅਤੇ|ਜਾਂ|এবং|ও|বা|અને|કે|અથવા|மற்றும்|அல்லது|和|及|或';

const one = String.raw`\p{Nd}+[A-Z]*(?:\(\w+\))*(?:[/–]\p{Nd}+[A-Z]*)?`;

/** Sections in the scripts of every language, as "section 5(2)" or "37/41": a list after the word for section. */
const listAfter = (word: string): RegExp =>
  new RegExp(String.raw`(?:${word})\s*(?:${one}(?:[,،、]\s*|\s*(?:${between})\s*|\s+)?)+`, 'giu');

/** The same where the word follows its number: "2. madde", "第2条". */
const listBefore = (word: string): RegExp =>
  new RegExp(String.raw`(?:${one}\.?(?:[,،、]\s*|\s*(?:${between})\s*)?)+\s*(?:${word})`, 'giu');

/** English, which other languages keep in brackets for the law's names. */
const english: readonly RegExp[] = [
  listAfter('sections?'),
  listAfter('parts?'),
  // As lawyers write them: s117(2), ss64B, 64C, reg 26, Sch 1, H's 2010 Measure.
  /\b(?:ss?|reg|regs|Sch|Part|Code|para)\s?\p{Nd}+[A-Z]*(?:\(\w+\))*(?:(?:, | and | to )\p{Nd}*[A-Z]*(?:\(\w+\))+|, \p{Nd}+[A-Z]+(?:\(\w+\))*)*/gu,
  /\b(?:19|20)\p{Nd}{2}\b/gu,
  /\b\p{Nd}+\/\p{Nd}+\b/gu,
  /\bunder \p{Nd}+\b|\baged \p{Nd}+\b|\b\p{Nd}+ or over\b/giu,
];

/** "dos tres cuatro" as numbers, from two. */
const fromTwo = (names: string): Record<string, number> =>
  Object.fromEntries(names.split(' ').map((name, at) => [name, at + 2]));

/** English, and what is known of the others; a number is read in a language's digits everywhere. */
export const numberWords: Readonly<Record<string, NumberWords>> = {
  en: {
    words: {
      ...fromTwo('two three four five six seven eight nine ten eleven twelve'),
      fourteen: 14,
      twenty: 20,
      yearly: 1,
    },
    references: english,
  },
  cy: {
    words: {
      ...fromTwo('dau tri pedwar pump chwech saith wyth naw deg'),
      ...fromTwo('dwy tair pedair'),
      ...fromTwo('ddau dri bedwar bump'),
      ...fromTwo('ddwy dair bedair'),
      chwe: 6,
      ddeg: 10,
      deuddeg: 12,
      ddeuddeg: 12,
    },
    references: [
      listAfter(
        'adrannau|adran|rhannau|rhan|erthyglau|erthygl|atodlenni|atodlen|rheoliadau|rheoliad',
      ),
    ],
  },
  pl: {
    words: {
      ...fromTwo('dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście'),
      ...fromTwo('dwóch trzech czterech pięciu sześciu siedmiu ośmiu dziewięciu dziesięciu'),
      dwie: 2,
      dwunastu: 12,
      czternaście: 14,
      czternastu: 14,
      dwadzieścia: 20,
    },
    references: [
      listAfter(String.raw`art\.|artyku[łl]\p{L}*|sekcj\p{L}+|częś\p{L}+|paragraf\p{L}*`),
    ],
  },
  ro: {
    words: {
      ...fromTwo('doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece'),
      două: 2,
      douăsprezece: 12,
      paisprezece: 14,
      douăzeci: 20,
    },
    references: [listAfter(String.raw`art\.|articol\p{L}*|secțiun\p{L}+|părți\p{L}*|part\p{L}+`)],
  },
  pt: {
    words: {
      ...fromTwo('dois três quatro cinco seis sete oito nove dez onze doze'),
      duas: 2,
      catorze: 14,
      quatorze: 14,
      vinte: 20,
    },
    references: [listAfter(String.raw`art\.|artigos?|sec?ç\p{L}+|seç\p{L}+|partes?`)],
  },
  es: {
    words: {
      ...fromTwo('dos tres cuatro cinco seis siete ocho nueve diez once doce'),
      catorce: 14,
      veinte: 20,
    },
    references: [listAfter(String.raw`art\.|artículos?|secci\p{L}+|partes?`)],
  },
  tr: {
    words: {
      ...fromTwo('iki üç dört beş altı yedi sekiz dokuz on'),
    },
    references: [
      listBefore(String.raw`madde\p{L}*|bölüm\p{L}*|kısım\p{L}*`),
      listAfter(String.raw`madde\p{L}*|bölüm\p{L}*|kısım\p{L}*`),
    ],
  },
  so: {
    words: {},
    // "qaybaha (sections) 35, 36 iyo 38": the English may stand before the numbers.
    references: [
      new RegExp(
        String.raw`qayb\p{L}*(?:\s*\(sections?\))?\s*${one}(?:(?:,\s*|\s+(?:iyo|ama|ilaa)\s+)${one})*`,
        'giu',
      ),
    ],
  },
  pa: { words: {}, references: [listAfter('ਸੈਕਸ਼ਨਾਂ|ਸੈਕਸ਼ਨ|ਧਾਰਾਵਾਂ|ਧਾਰਾ|ਭਾਗ')] },
  // "5(2)" has a left-to-right mark before it, or it would read as "(2)5".
  ur: { words: {}, references: [listAfter(String.raw`(?:سیکشنز?|دفعات|دفعہ|حصہ|حصے)\s*\u200e?`)] },
  ar: {
    // The dual is one word: two years, with "and" and "by" written on to it.
    words: { سنتين: 2, وسنتين: 2, سنتان: 2, شهرين: 2, أمرين: 2 },
    references: [
      // "5(2)" with the mark that keeps its order in a right-to-left line.
      /\p{Nd}+\u200e(?:\(\w+\))+/gu,
      listAfter('(?:ال|لل|بال|وال)?(?:مادتين|مادتان|مادة|مواد|قسمين|قسم|أقسام|جزء|بند)'),
    ],
  },
  bn: { words: {}, references: [listAfter('সেকশন|ধারা|অংশ|পার্ট')] },
  gu: { words: {}, references: [listAfter('સેક્શન|કલમો|કલમ|ભાગ')] },
  ta: { words: {}, references: [listAfter('பிரிவுகள்|பிரிவு|பகுதி')] },
  zh: { words: {}, references: [listAfter('第'), listBefore('条|節|节|部分')] },
};

/** What names something in a sentence of this language: its own ways, and the English kept in brackets. */
export const referencesOf = (language: string): readonly RegExp[] =>
  language === 'en' ? english : [...(numberWords[language]?.references ?? []), ...english];
