/** Are the words whole, and true to the law's rows? Exit status 1 if not. */
import { readdirSync, readFileSync } from 'node:fs';
import { shortKeys } from './words/buttons.ts';
import { easyFaults } from './words/easy.ts';
import { faultsIn } from './words/faults.ts';
import { faultsOfLayer, keyFaults } from './words/language-faults.ts';
import * as lawNumbers from '../machines/law/numbers.ts';
import { copiesIn, faultsOfLayers, otherLayers } from './words/layers.ts';
import { numberFaults } from './words/numbers.ts';
import { listedOwed, neverSaid, owedFaults } from './words/owed.ts';
import { languagesListed, languagesOnDisk, readLayer, readWords } from './words/read-words.ts';
import { unmarkedTexts } from './words/shown-data.ts';
import { hardTexts, levels } from './words/reading-age.ts';
import { staleIn } from './words/translations.ts';

const layers = ['patient', ...otherLayers] as const;
const first = readWords('en');
const languages = languagesOnDisk();
const others = languages.filter((language) => language !== 'en');
const owed = listedOwed();
const isShort = shortKeys(first);
const unmarked = readdirSync('public/directory')
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) =>
    unmarkedTexts(JSON.parse(readFileSync(`public/directory/${name}`, 'utf8')), name),
  );

const faults = [
  ...faultsIn(first),
  ...languages
    .filter((code) => !languagesListed().includes(code))
    .map((code) => `${code} has no line in locales/languages.ts`),
  ...languagesListed()
    .filter((code) => !languages.includes(code))
    .map((code) => `${code} has no folder in locales/`),
  ...others.flatMap((language) => keyFaults(first, readWords(language), language)),
  ...others.flatMap((language) =>
    layers.flatMap((layer) =>
      faultsOfLayer(
        language,
        `${language}/${layer}`,
        readLayer(language, layer),
        { layer: readLayer('en', layer), patient: first },
        isShort,
      ),
    ),
  ),
  ...faultsOfLayers(first),
  ...others.flatMap((language) => copiesIn(language, readWords(language))),
  ...languages.flatMap((language) =>
    easyFaults(readWords(language), readLayer(language, 'easy'), language),
  ),
  ...languages.flatMap((language) =>
    layers.flatMap((layer) =>
      numberFaults(readLayer(language, layer), language, `${language}/${layer}`, lawNumbers),
    ),
  ),
  ...languages.flatMap((language) => owedFaults(owed, readWords(language), language)),
  ...neverSaid(owed, first, 'en'),
  ...unmarked,
];
const stale = others.flatMap(staleIn);

/** Prints what is harder to read than it should be; more of it than before is a fault. */
function readingFaults(): string[] {
  return Object.entries(levels).flatMap(([layer, level]) => {
    const { byWords, byAge } = hardTexts(readLayer('en', layer), level);
    console.log(
      `English, ${layer}: ${byWords.length} texts with a sentence of more than ${level.words} words, ${byAge.length} for readers older than ${level.age}.`,
    );
    if (process.argv.includes('--hard'))
      for (const { key, text, words, age } of [...byWords, ...byAge])
        console.log(`  ${age.toFixed(1)} years, ${words} words  ${key}  ${text}`);
    const { over } = level;
    return [
      ...(over && byWords.length > over.words
        ? [
            `en/${layer}: ${byWords.length} texts with a long sentence, and there were ${over.words}`,
          ]
        : []),
      ...(over && byAge.length > over.age
        ? [`en/${layer}: ${byAge.length} texts are hard to read, and there were ${over.age}`]
        : []),
    ];
  });
}
faults.push(...readingFaults());

for (const one of stale) console.log(`OUT OF DATE  ${one}`);
for (const fault of faults) console.error(`WRONG  ${fault}`);
const count = languages
  .flatMap((language) => layers.map((layer) => readLayer(language, layer).size))
  .reduce((sum, size) => sum + size, 0);
console.log(
  `${count} sentences in ${languages.length} language${languages.length > 1 ? 's' : ''}, ${owed.length} owed, ${stale.length} out of date: ${faults.length === 0 ? 'nothing is wrong' : `${faults.length} things are wrong`}.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
