/** Are the words whole? Nothing missing, nothing unused, no fragments, the same keys in every language. Exit status 1 if not. */
import { differences, faultsIn } from './words/faults.ts';
import { faultsOfLayers, otherLayers } from './words/layers.ts';
import { languagesOnDisk, readLayer, readWords } from './words/read-words.ts';

const first = readWords('en');
const languages = languagesOnDisk();
const faults = [
  ...faultsIn(first),
  ...languages
    .filter((language) => language !== 'en')
    .flatMap((language) => differences(first, readWords(language), language)),
  ...languages.flatMap((language) => faultsOfLayers(language, readWords(language))),
];
const count = languages
  .flatMap((language) =>
    ['patient', ...otherLayers].map((layer) => readLayer(language, layer).size),
  )
  .reduce((sum, size) => sum + size, 0);
for (const fault of faults) console.error(`WRONG  ${fault}`);
console.log(
  `${count} sentences in ${languages.length} language${languages.length > 1 ? 's' : ''}: ${faults.length === 0 ? 'nothing is wrong' : `${faults.length} things are wrong`}.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
