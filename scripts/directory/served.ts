import { readFileSync } from 'node:fs';
import type { RawDirectory } from '../../src/directory/faults.ts';

export const folder = new URL('../../public/directory/', import.meta.url);

/** One file of the directory as it is served; `undefined`, with a word on the screen, where it cannot be read. */
export function readServed(name: string): unknown {
  try {
    return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(`${name}.json cannot be read: ${why}`);
    return undefined;
  }
}

export function servedDirectory(): RawDirectory {
  return {
    hospitals: readServed('hospitals'),
    areas: readServed('areas'),
    providers: readServed('providers'),
    national: readServed('national'),
  };
}
