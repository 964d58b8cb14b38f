import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, it } from 'vitest';
import * as z from 'zod/mini';
import { inspect } from '../../src/directory/faults.ts';
import { directoryFiles, type DirectoryFile } from '../../src/directory/files.ts';
import { isUkPhone } from '../../src/directory/formats.ts';
import { readEntries } from '../../src/directory/read-entries.ts';
import { searchHospitals } from '../../src/directory/search.ts';
import { anyJson, damaged, isClean, isClear } from './damage.ts';
import { runs } from '../runs.ts';

z.config(z.locales.en());

const names = Object.keys(directoryFiles) as DirectoryFile[];
const entriesOf = (file: DirectoryFile) =>
  (JSON.parse(readFileSync(`public/directory/${file}.json`, 'utf8')) as { entries: unknown[] })
    .entries;

/** Every link and number that a page could make of an entry, wherever it stands. */
function pressable(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return /^(website|referralUrl|url|source|tel)$/.test(key) ? [`${key} ${value}`] : [];
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => pressable(inner, name))
    : [];
}

const isSafe = (found: string) => {
  const [key = '', ...rest] = found.split(' ');
  const value = rest.join(' ');
  return key === 'tel' ? isUkPhone(value) : /^https?:$/.test(new URL(value).protocol);
};

describe.each(names)('%s.json', (file) => {
  const samples = entriesOf(file)
    .filter((_, at) => at % 17 === 0)
    .slice(0, 12);

  it('3,000 files of damaged entries are each read soundly or dropped with a clear word', () => {
    const entry = fc.constantFrom(...samples).chain(damaged);
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 3 }), (entries) => {
        const read = readEntries(file, { entries });
        if (!read) throw new Error('A file with a list was not read.');
        for (const { field, message } of read.problems)
          if (!isClear(`${field}: ${message}`.slice(0, 300)))
            throw new Error(`Not clear: ${field}: ${message}`);
        if (read.entries.length + new Set(read.problems.map((problem) => problem.entry)).size < 1)
          throw new Error('An entry was lost without a word.');
        const unsafe = read.entries
          .flatMap((sound) => pressable(sound))
          .filter((found) => !isSafe(found));
        if (unsafe.length > 0) throw new Error(`Unsafe: ${unsafe.join(', ')}`);
        if (!isClean()) throw new Error('Something was left behind.');
      }),
      runs(3_000),
    );
  });

  it('1,000 things that are no such file are refused whole', () => {
    fc.assert(
      fc.property(
        anyJson.filter(
          (value) => typeof value !== 'object' || value === null || !('entries' in value),
        ),
        (json) => readEntries(file, json) === undefined,
      ),
      runs(1_000),
    );
  });

  it('one damaged entry takes no sound one with it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...samples).chain(damaged), (bad) => {
        const alone = readEntries(file, { entries: [bad] });
        const among = readEntries(file, { entries: [...samples, bad] });
        return among?.entries.length === samples.length + (alone?.entries.length ?? 0);
      }),
      runs(300),
    );
  });
});

it('a directory of damaged files is inspected without a crash', () => {
  const file = fc.oneof(anyJson, fc.record({ entries: fc.array(anyJson, { maxLength: 3 }) }));
  fc.assert(
    fc.property(
      file,
      file,
      file,
      file,
      (hospitals, areas, providers, national) =>
        inspect({ hospitals, areas, providers, national }, '2026-11-22').faults.length >= 0,
    ),
    runs(500),
  );
});

it('whatever is typed into the search finds something or nothing, in good time', () => {
  const hospitals = readEntries('hospitals', { entries: entriesOf('hospitals') })?.entries ?? [];
  const search = searchHospitals(hospitals);
  const typed = anyJson.map((value) =>
    (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 2_000),
  );
  fc.assert(
    fc.property(typed, (text) => Array.isArray(search(text)) && isClean()),
    runs(150),
  );
});
