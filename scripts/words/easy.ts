import { numbersIn } from './numbers.ts';
import type { Words } from './read-words.ts';
import { levels, longestSentence } from './reading-age.ts';

/** One idea a sentence: no more words than this. Eight is the aim. Legal names count as one (reading-age.ts). */
const longest = levels.easy?.words ?? 12;

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
  // Forms of a word that are only looked for.
  /^glossary:.*\.match$/,
  // For search engines, and for whoever runs or reports on services.
  /^pages:(home\.|licences\.|gaps\.|wrong\.|wards\.|law\.|[\w-]+\.description$)/,
];

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
    ...[...readInEasy(patient, easy)].flatMap(([key, text]) => {
      const words = longestSentence(text);
      return words > longest
        ? [
            `${name}: ${key} has ${words} words in a sentence, and Easy Read has ${longest} at most: "${text}"`,
          ]
        : [];
    }),
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
