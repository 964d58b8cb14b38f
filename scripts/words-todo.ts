/**
 * What is left to translate: `npm run words:todo -- cy [file]`. Each sentence with its English: missing, or made from English
 * that has changed. Without a file, how much there is of each.
 */
import { keyFaults } from './words/language-faults.ts';
import { ageOf, englishOf, readMadeFrom } from './words/made-from.ts';
import { otherLayers } from './words/layers.ts';
import { bareKey, readLayer, readWords } from './words/read-words.ts';

const [language, file] = process.argv.slice(2);
if (!language || language === 'en') throw new Error('Name a language other than English.');

const english = readWords('en');
const fileOf = (key: string) => key.slice(0, key.indexOf(':'));
const patient = readWords(language);
const files = new Set([...patient.keys()].map(fileOf));

/** What a sentence is made from, also one whose plural form English does not have. */
const source = (key: string, layer = english) =>
  englishOf(key, layer, english) ?? englishOf(`${bareKey(key)}_other`, layer, english) ?? '';

const missing = [
  ...keyFaults(english, patient, language).flatMap(
    (fault) => / ([\w-]+:\S+) is missing$/.exec(fault)?.[1] ?? [],
  ),
  // Files that are not begun yet, also those that may stay in English.
  ...[...english.keys()].filter((key) => !files.has(fileOf(key))),
].map((key) => ({ layer: 'patient', key, why: 'missing', english: source(key) }));

const made = readMadeFrom(language);
const changed = ['patient', ...otherLayers].flatMap((layer) => {
  const from = readLayer('en', layer);
  return [...readLayer(language, layer).keys()].flatMap((key) => {
    const age = ageOf(made[layer]?.[key], englishOf(key, from, english));
    return age === 'as of now' ? [] : [{ layer, key, why: age, english: source(key, from) }];
  });
});
/** Where English says it otherwise to a carer or to staff; another language need not. */
const differs = otherLayers.flatMap((layer) => {
  const from = readLayer('en', layer);
  const own = readLayer(language, layer);
  return own.size === 0 && layer !== 'carer'
    ? []
    : [...from]
        .filter(([key]) => !own.has(key))
        .map(([key, text]) => ({ layer, key, why: 'differs in English', english: text }));
});

const all = [...missing, ...changed, ...differs];
const shown = all.filter(({ key }) => file && fileOf(key) === file);
for (const one of shown) console.log(`${one.layer} ${one.key} (${one.why})\n    ${one.english}`);
const counts = new Map<string, number>();
for (const { layer, key, why } of all) {
  const name = `${layer}/${fileOf(key)}.json: ${why}`;
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
if (!file) for (const [name, count] of counts) console.log(`${String(count).padStart(5)}  ${name}`);
console.log(file ? `${shown.length} sentences of ${file}.` : `${all.length} sentences.`);
