/** Are the words whole? Nothing missing, nothing unused, no fragments, the same keys in every language. Exit status 1 if not. */
import { differences, faultsIn } from './words/faults.ts';
import { languagesOnDisk, readWords } from './words/read-words.ts';

const first = readWords('en');
const others = languagesOnDisk().filter((language) => language !== 'en');
const faults = [
  ...faultsIn(first),
  ...others.flatMap((language) => differences(first, readWords(language), language)),
];
for (const fault of faults) console.error(`WRONG  ${fault}`);
console.log(
  `${first.size} sentences in ${others.length + 1} language${others.length ? 's' : ''}: ${faults.length === 0 ? 'nothing is wrong' : `${faults.length} things are wrong`}.`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
