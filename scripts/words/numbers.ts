import { provisions, type RuleId } from '../../machines/law/provisions.ts';
import { lawOfItem, type MoreId } from '../../machines/told/modules.ts';
import { numberWords, referencesOf } from './number-words.ts';
import type { Words } from './read-words.ts';

/** What the law's rows say of numbers. */
export interface RuleNumbers {
  readonly numbersOf: (rule: RuleId) => readonly number[];
  readonly mustTell: (rule: RuleId) => readonly number[];
}

/** A digit of any script as a number: in every script the ten stand together, the zero first. */
function digit(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  let zero = point;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return point - zero;
}

/** Every number a sentence states as a limit, in digits of any script or in words. */
export function numbersIn(sentence: string, language: string): number[] {
  const words = numberWords[language]?.words ?? {};
  const bare = referencesOf(language).reduce((text, one) => text.replaceAll(one, ' '), sentence);
  const digits = [...bare.matchAll(/\p{Nd}+/gu)].map(([written]) =>
    Number([...written].map(digit).join('')),
  );
  const inWords = [...bare.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(
    ([word]) => words[word] ?? [],
  );
  return [...new Set([...digits, ...inWords])];
}

/** Rules whose sentence tells another rule's limit as well. */
const tellsOf: Partial<Record<RuleId, readonly RuleId[]>> = {
  // Why a short power brings no advocate: it is over so soon.
  'IMHA-E-2': ['DUR-4', 'DUR-5-2'],
  'IMHA-E-2-PLACE': ['DUR-4', 'DUR-5-2'],
  'IMHA-E-3': ['DUR-4', 'DUR-5-2'],
  // From when a second doctor must agree.
  'TRT-PART4': ['SOAD-58'],
  'TRT-PART4-2': ['SOAD-58'],
  'TRT-REVOKED': ['SOAD-58'],
  // Without restrictions lifted nobody else sends the case for years.
  'TRI-70': ['REF-71-2'],
  'TRI-70-45A': ['REF-71-2'],
};

/** Numbers a sentence states that follow from its row, or that its row does not hold yet. */
const follows: Partial<Record<RuleId, readonly number[]>> = {
  // The seventh month is the first after the row's six.
  'NRT-69-A': [7],
  // Three years from discharge, by regulations under the Measure: not in the row yet.
  'MHM-7': [3],
};

/** Ages a rule is for. Each language says "under 18" in its own way; only English is read for it. */
const ages: readonly number[] = [16, 17, 18];

/** What is said in the open tells the row's numbers; what explains it need not. */
const isOpen = (key: string) => /^rights:[\w-]+\.says\./.test(key);

/** The rule a sentence is keyed by, or that stands behind a sentence of a topic. */
function ruleOf(key: string): RuleId | undefined {
  const [, topic, item] = /^told:modules\.([\w-]+)\.items\.([\w-]+)$/.exec(key) ?? [];
  if (topic && item) return lawOfItem(topic as MoreId, item);
  const name =
    /^(?:reasons:|rights:[\w-]+\.(?:says|tag|panel)\.[\w-]+\.|told:rows\.[\w-]+\.(?:says|tag)\.|told:tribunal\.hearing\.|me:(?:[\w-]+\.)+)([\w-]+)$/.exec(
      key,
    )?.[1] ?? '';
  return name in provisions ? (name as RuleId) : undefined;
}

/** Numbers said that the rule's row does not hold, and numbers it holds that must be told and are not. */
export function numberFaults(
  words: Words,
  language: string,
  name: string,
  { numbersOf, mustTell }: RuleNumbers,
): string[] {
  return [...words].flatMap(([key, sentence]) => {
    const rule = ruleOf(key);
    if (!rule) return [];
    const held = [rule, ...(tellsOf[rule] ?? [])]
      .flatMap((one) => [...numbersOf(one)])
      .concat(follows[rule] ?? []);
    const said = numbersIn(sentence, language);
    return [
      ...said
        .filter((number) => !held.includes(number))
        .filter((number) => language === 'en' || !ages.includes(number))
        .map(
          (number) =>
            `${name}: ${key} says ${number}, and the rule says ${[...new Set(held)].join(', ') || 'no number'}`,
        ),
      ...(isOpen(key) ? mustTell(rule) : [])
        .filter((number) => !said.includes(number))
        .map((number) => `${name}: ${key} does not tell ${number}, as the rule does`),
    ];
  });
}
