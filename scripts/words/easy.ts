import { numbersIn } from './numbers.ts';
import type { Words } from './read-words.ts';

/** One idea a sentence: no more words than this. Eight is the aim. */
const longest = 12;

/**
 * Names of the law and of public bodies that cannot be said more simply, because staff and papers must be matched. Each counts
 * as one word. A longer name stands before a shorter one inside it.
 */
const legalNames: readonly string[] = [
  // Acts, and what they make.
  'Mental Health Act',
  'Mental Capacity Act',
  'Deprivation of Liberty Safeguards',
  'Code of Practice',
  'Care and Treatment Plan',
  'community treatment order (CTO)',
  'community treatment order',
  'conditional discharge',
  // What a court found, in the words of the court's paper.
  'not guilty because of insanity',
  'unfit for trial',
  // Who decides.
  'Court of Protection',
  'Justice Secretary',
  'Health Secretary',
  'Welsh Ministers',
  'Ministry of Justice',
  'approved mental health professional (AMHP)',
  'independent mental health advocate',
  'mental health tribunal',
  'Mental Health Act office',
  'responsible clinician',
  'hospital managers',
  'nearest relative',
  // Whom to ring or write to.
  'Care Quality Commission (CQC)',
  'Care Quality Commission',
  'Healthcare Inspectorate Wales (HIW)',
  'Healthcare Inspectorate Wales',
  'adult social care',
].toSorted((a, b) => b.length - a.length);

/** "section 3, 37, 45A, 47 or 48" is one name, however many numbers it has. */
const sections =
  /\bsections?\s+\d+[A-Z]?(?:\(\d\))?(?:\/\d+)?(?:,?\s+(?:(?:and|or)\s+)?\d+[A-Z]?(?:\(\d\))?(?:\/\d+)?(?![\p{L}\d])(?!\s+(?:hours|days|weeks|months|years)))*/giu;

/** Words a patient does not meet in Easy Read, and why. */
export const notRead: readonly RegExp[] = [
  // Staff only: how the guide decides, the page for wards, the help to explain rights.
  /^(law|wards|explain):/,
  // Who asks for somebody else reads the plain words.
  /^me:|^told:(carer-help\.|me-failed)/,
  /^told:rows\.(ward-talk|visits|team-talk|be-told|disagree|complain|yourself)\./,
  /^(papers:names|papers:letters)\.nr-order\b/,
  /^shell:language\.patients$/,
  // What is sent to somebody else is in plain words: the letter itself and its addressee.
  /^papers:(to\.|letters\.[\w-]+\.(title|says)\b)/,
  // For search engines, and for whoever runs or reports on services.
  /^pages:(home\.|licences\.|gaps\.|wrong\.|wards\.|law\.|[\w-]+\.description$)/,
];

/** A sentence ends at its mark; so does what brings in a list or words to say. */
export const sentencesOf = (text: string): string[] =>
  text
    .replaceAll('**', '')
    .split(/(?<=[.?!…:][”’)]*)\s+/u)
    .filter((one) => one !== '');

/** How many words, with a legal name and what is filled in as one each. */
export function countWords(sentence: string): number {
  const short = legalNames
    .reduce(
      (text, name) =>
        text.replaceAll(new RegExp(name.replaceAll(/[()]/g, String.raw`\$&`), 'gi'), 'Name'),
      sentence,
    )
    .replaceAll(sections, 'Section')
    .replaceAll(/\{\{\w+\}\}/g, 'Filled');
  return short.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The numbers a sentence states; "one" and "yearly" may be said in many ways. */
const numbers = (text: string, language: string): string =>
  numbersIn(text, language)
    .filter((number) => number !== 1)
    .toSorted((a, b) => a - b)
    .join();

const stars = (text: string) => text.split('**').length - 1;

/** What whoever chose Easy Read reads: the layer's own sentence, or the patient's that serves as it is. */
export const readInEasy = (patient: Words, easy: Words): Words =>
  new Map(
    [...patient]
      .filter(([key]) => !notRead.some((one) => one.test(key)))
      .map(([key, text]) => [key, easy.get(key) ?? text]),
  );

/** Sentences too long for Easy Read, numbers that are not the patient's, and sentences nobody reads. Nothing where there is no such layer. */
export function easyFaults(patient: Words, easy: Words, language: string): string[] {
  if (easy.size === 0) return [];
  const name = `${language}/easy`;
  return [
    ...[...readInEasy(patient, easy)].flatMap(([key, text]) =>
      sentencesOf(text).flatMap((sentence) =>
        countWords(sentence) > longest
          ? [
              `${name}: ${key} has ${countWords(sentence)} words in a sentence, and Easy Read has ${longest} at most: "${sentence}"`,
            ]
          : [],
      ),
    ),
    ...[...easy].flatMap(([key, text]) => {
      const plain = patient.get(key) ?? '';
      return [
        ...(notRead.some((one) => one.test(key))
          ? [`${name}: ${key} is read by nobody in Easy Read`]
          : []),
        ...(stars(text) > 0 === stars(plain) > 0 && stars(text) % 2 === 0
          ? []
          : [`${name}: ${key} stands out otherwise than the patient’s`]),
        ...(numbers(text, language) === numbers(plain, language)
          ? []
          : [
              `${name}: ${key} says ${numbers(text, language) || 'no number'}, and the patient’s ${numbers(plain, language) || 'none'}`,
            ]),
      ];
    }),
  ];
}
