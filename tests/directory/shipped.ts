import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect, type RawDirectory } from '../../src/directory/faults.ts';
import { readTowns, type Towns } from '../../src/directory/towns.ts';

const read = (name: string): unknown =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../public/directory', `${name}.json`), 'utf8'),
  );

/** A fresh copy of the data as it is served, for a test to read or to damage. */
export function shippedFiles(): RawDirectory {
  return {
    hospitals: read('hospitals'),
    areas: read('areas'),
    providers: read('providers'),
    national: read('national'),
  };
}

export const today = '2026-11-28';
export const shipped = inspect(shippedFiles(), today).directory;
export const towns: Towns = readTowns(read('towns')) ?? new Map();
