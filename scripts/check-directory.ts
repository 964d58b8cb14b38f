/**
 * Is the directory of services fit to release? Prints what is counted, missing and ageing.
 * Exit status 1 only for what is wrong; what nobody knows yet is reported and may stand.
 */
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { inspect } from '../src/directory/faults.ts';
import { ageingIn, gapsIn } from '../src/directory/weak-spots.ts';

z.config(z.locales.en());
const showAll = process.argv.includes('--all');
const today = new Date().toISOString().slice(0, 10);
const folder = new URL('../public/directory/', import.meta.url);

function readJson(name: string): unknown {
  try {
    return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  } catch (error) {
    console.error(
      `${name}.json cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
    return undefined;
  }
}

function count(title: string, many: number): void {
  console.log(`${String(many).padStart(6)}  ${title}`);
}

function list(title: string, names: readonly string[]): void {
  count(title, names.length);
  if (names.length === 0) return;
  console.log(
    `          ${showAll || names.length <= 60 ? names.join(', ') : 'npm run check:directory -- --all lists them'}`,
  );
}

const { directory, faults } = inspect(
  {
    hospitals: readJson('hospitals'),
    areas: readJson('areas'),
    providers: readJson('providers'),
    national: readJson('national'),
  },
  today,
);
const { hospitals, areas, providers, national } = directory;
const gaps = gapsIn(directory);
const ageing = ageingIn(directory, today);

console.log(`Directory of services on ${today}`);
count('hospitals', hospitals.length);
count('councils', areas.filter(({ kind }) => kind !== 'health-board').length);
count(
  'English councils and Welsh health boards with an IMHA provider named',
  gaps.areasWithImha.length,
);
count('providers', providers.length);
count('national services', national.length);
console.log('\nNot known yet');
list('councils or health boards with no IMHA provider', gaps.areasWithoutImha);
list('hospitals whose council is not certain', gaps.hospitalsWithoutCouncil);
list('providers with no phone', gaps.providersWithoutPhone);
list('providers with no contact at all', gaps.providersWithoutAnyContact);
list('national services with no contact at all', gaps.nationalWithoutAnyContact);
list('providers that no area or hospital names', gaps.providersNobodyUses);
console.log('\nTo look at again');
list('sources older than 24 months', ageing.oldSource);
list('sources with no date', ageing.undatedSource);
list('entries last checked more than 90 days ago', ageing.checkedLongAgo);
list('entries nobody has checked against a page', ageing.neverChecked);

for (const { file, entry, field, message } of faults)
  console.error(`WRONG  ${file}.json  ${entry}  ${field}: ${message}`);
console.log(faults.length === 0 ? '\nNothing is wrong.' : `\n${faults.length} things are wrong.`);
process.exitCode = faults.length === 0 ? 0 : 1;
