/** Says that sentences of a language fit the English of now: `npm run words:stamp -- cy [key …]`. Do it after reading both. */
import { writeFileSync } from 'node:fs';
import { stamped } from './words/translations.ts';

const [language, ...keys] = process.argv.slice(2);
if (!language || language === 'en') throw new Error('Name a language other than English.');
const hashes = stamped(language, keys);
writeFileSync(`locales/${language}/made-from.json`, `${JSON.stringify(hashes, null, 2)}\n`);
console.log(
  `${Object.values(hashes).flatMap(Object.keys).length} sentences say what they were made from.`,
);
