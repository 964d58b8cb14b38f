import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inspect, type RawDirectory } from '../../src/directory/faults.ts';

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

export const today = '2026-11-22';
export const shipped = inspect(shippedFiles(), today).directory;
