import { syllable } from 'syllable';
import type { Words } from './read-words.ts';

/** How hard a layer's sentences may be. */
export interface Level {
  /** Words in a sentence. */
  readonly words: number;
  /** Years of age at which the text can be read. */
  readonly age: number;
  /** How many texts are over today. It may only fall; left out, they are counted and fail nothing yet. */
  readonly over?: { readonly words: number; readonly age: number };
}

/** English alone: how syllables are counted holds for no other language. Staff's words are for professionals. */
export const levels: Readonly<Record<string, Level>> = {
  patient: { words: 20, age: 11, over: { words: 0, age: 2 } },
  carer: { words: 20, age: 11, over: { words: 0, age: 0 } },
  easy: { words: 12, age: 9, over: { words: 0, age: 0 } },
};

/**
 * Names that cannot be simpler, for staff, papers and courts use them: each is counted as one short word. What they mean stands in
 * the glossary, where the reader can open it.
 */
const legalNames: readonly RegExp[] = [
  // The law and its parts.
  /mental (?:health|capacity) act/giu,
  // "section 3, 37, 45A, 47 or 48" is one name, however many numbers it has.
  /\bsections?\s+\d+[A-Z]?(?:\(\w+\))*(?:\/\d+)?(?:,?\s+(?:(?:and|or)\s+)?\d+[A-Z]?(?:\(\w+\))*(?:\/\d+)?(?!\w)(?!\s+(?:hours|days|weeks|months|years)))*/giu,
  /social services and well-being \(wales\) act/giu,
  /deprivation of liberty(?: safeguards)?/giu,
  /code of practice|care and treatment plan/giu,
  // People and bodies with a part in it.
  /independent (?:mental (?:health|capacity) )?advoca(?:tes?|cy)/giu,
  /\badvocates?\b/giu,
  /care coordinators?|second opinion doctors?/giu,
  /nearest relatives?/giu,
  /hospital managers/giu,
  /mental health (?:review )?tribunal(?: for wales)?/giu,
  /\btribunals?\b/giu,
  /responsible clinicians?|approved clinicians?/giu,
  /approved mental health professionals?/giu,
  /care quality commission|healthcare inspectorate wales/giu,
  /local health boards?/giu,
  /justice secretary|ministry of justice|health secretary|welsh ministers/giu,
  /court of protection/giu,
  // Whom to ask for at the council.
  /adult social care/giu,
  // Orders and states.
  /community treatment orders?/giu,
  /conditional(?:ly)? discharged?/giu,
  /guardianship/giu,
  /\brestrictions\b/giu,
  /voluntary patients?/giu,
  /parental responsibility/giu,
  /immigration detention/giu,
  // What the Acts call a condition or a treatment.
  /learning disability(?: or autism)?/giu,
  /electro-convulsive therapy/giu,
  // What a court found, in the words of its paper.
  /not guilty because of insanity|unfit for trial/giu,
  /after-?care/giu,
  /\bhospitals?\b/giu,
  /northern ireland/giu,
];

/** Addresses, numbers to ring and what is filled in are looked at, not read. */
const lookedAt = /\{\{\w+\}\}|https?:\S+|\b[\d ]{7,}\b/gu;

const bare = (text: string) =>
  [...legalNames, lookedAt].reduce((left, one) => left.replaceAll(one, 'it'), text);
const wordsIn = (text: string) => text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
/** A sentence ends at its mark, inside marks of speech and of emphasis too; so does what brings in words to say. */
const sentencesIn = (text: string) =>
  text.split(/(?<=[.?:;…][”’)*]*)\s+/u).filter((one) => wordsIn(one).length > 0);

/** A label or a few words are no text to measure: one long word would decide. */
const shortest = 8;

/**
 * The age at which a text can be read: the school year of Flesch and Kincaid (0.39 × words a sentence + 11.8 × syllables a
 * word − 15.59), and five, the age at which the first year begins.
 */
export function readingAge(text: string): number | undefined {
  const plain = bare(text);
  const words = wordsIn(plain);
  if (words.length < shortest) return undefined;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  const year =
    0.39 * (words.length / sentencesIn(plain).length) + 11.8 * (syllables / words.length) - 15.59;
  return year + 5;
}

/** The words of a text's longest sentence, names counted as one. */
export const longestSentence = (text: string): number =>
  Math.max(0, ...sentencesIn(bare(text)).map((one) => wordsIn(one).length));

/** Pages for staff and for those who check the law, though they stand with the patient's words; and forms that are only looked for. */
const notRead = /^((law|wards|explain):|glossary:.*\.match$)/;

export interface Hard {
  readonly key: string;
  readonly text: string;
  readonly words: number;
  readonly age: number;
}

/** What is harder than the level allows, the hardest first. */
export function hardTexts(words: Words, level: Level): { byWords: Hard[]; byAge: Hard[] } {
  const all = [...words]
    .filter(([key]) => !notRead.test(key))
    .map(([key, text]) => ({
      key,
      text,
      words: longestSentence(text),
      age: readingAge(text) ?? 0,
    }));
  return {
    byWords: all.filter((one) => one.words > level.words).toSorted((a, b) => b.words - a.words),
    byAge: all.filter((one) => one.age > level.age).toSorted((a, b) => b.age - a.age),
  };
}
