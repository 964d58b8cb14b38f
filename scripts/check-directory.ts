/**
 * Is the directory of services fit to release? Prints what is counted, missing and ageing.
 * Exit status 1 for what is wrong or has got worse; what nobody knows yet is reported and may stand.
 */
import * as z from 'zod/mini';
import { inspect } from '../src/directory/faults.ts';
import { sharesOf } from '../src/directory/shares.ts';
import { readTowns } from '../src/directory/towns.ts';
import { ageingIn, gapsIn } from '../src/directory/weak-spots.ts';
import { sharesReport } from './directory/floors.ts';
import { lostNotes, readNotes } from './directory/research-notes.ts';
import { readServed, servedDirectory } from './directory/served.ts';

z.config(z.locales.en());
const showAll = process.argv.includes('--all');
const today = new Date().toISOString().slice(0, 10);

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

const { directory, faults } = inspect(servedDirectory(), today);
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

const { lines, fallen } = sharesReport(sharesOf(directory));
console.log('\nOf a hundred hospitals in England and Wales');
for (const line of lines) console.log(line);
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
for (const share of fallen) console.error(`FALLEN  ${share}`);
const townsAreSound = readTowns(readServed('towns')) !== undefined;
if (!townsAreSound) console.error('WRONG  towns.json is no list of towns and postcodes');
const lost = lostNotes(readNotes(), directory);
for (const key of lost) console.error(`WRONG  research-notes.json  ${key}: no such entry`);
const wrong = faults.length + fallen.length + lost.length + (townsAreSound ? 0 : 1);
console.log(wrong === 0 ? '\nNothing is wrong.' : `\n${wrong} things are wrong.`);
process.exitCode = wrong === 0 ? 0 : 1;
