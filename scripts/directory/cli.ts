/**
 * `npm run directory -- export [file]` writes what to ring this month as a spreadsheet, worst first.
 * `npm run directory -- import file` takes it back: all of it, or with a fault in it nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import * as z from 'zod/mini';
import { inspect } from '../../src/directory/faults.ts';
import { columns } from './columns.ts';
import { entriesText } from './entries-text.ts';
import { readSheet } from './read-sheet.ts';
import { readNotes, writeNotes } from './research-notes.ts';
import { folder, servedDirectory } from './served.ts';
import { type Files, takeIn } from './take-in.ts';
import { toRing } from './to-ring.ts';

z.config(z.locales.en());
const today = new Date().toISOString().slice(0, 10);
const [command, file = 'to-ring.csv'] = process.argv.slice(2);

function exportSheet(): void {
  const rows = toRing(inspect(servedDirectory(), today).directory, today, readNotes());
  const csv = Papa.unparse(rows, { columns: [...columns], escapeFormulae: true, newline: '\r\n' });
  // The mark tells spreadsheets that the letters are UTF-8.
  writeFileSync(file, `\uFEFF${csv}\r\n`);
  console.log(`${rows.length} numbers to ring are in ${file}, the worst first.`);
}

function importSheet(): number {
  const { rung, faults } = readSheet(readFileSync(file, 'utf8'), today);
  for (const { line, column, message } of faults)
    console.error(`line ${line}, column "${column}": ${message}`);
  if (faults.length > 0) return refuse();
  const raw = servedDirectory();
  const notes = readNotes();
  const lost = takeIn(raw as unknown as Files, notes, rung);
  const wrong = inspect(raw, today).faults.map(
    (fault) => `${fault.file}.json ${fault.entry} ${fault.field}: ${fault.message}`,
  );
  for (const message of [...lost, ...wrong]) console.error(message);
  if (lost.length + wrong.length > 0) return refuse();
  for (const name of ['providers', 'areas', 'national'] as const) {
    const { entries } = raw[name] as { entries: unknown[] };
    writeFileSync(new URL(`${name}.json`, folder), entriesText(name, entries));
  }
  writeNotes(notes);
  console.log(`${rung.length} calls are written into the directory.`);
  return 0;
}

function refuse(): number {
  console.error('Nothing was written. Mend the lines above and import again.');
  return 1;
}

if (command === 'export') exportSheet();
else if (command === 'import') process.exitCode = importSheet();
else {
  console.error('npm run directory -- export [file]   or   npm run directory -- import file');
  process.exitCode = 1;
}
