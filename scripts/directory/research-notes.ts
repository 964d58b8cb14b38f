import { readFileSync, writeFileSync } from 'node:fs';
import type { WholeDirectory } from '../../src/directory/files.ts';

/**
 * What whoever looks next should know of an entry, by `file:id` or, of one of its arrangements, `file:id:imha`. For us
 * alone: it stands outside `public/`, so that no reader downloads it.
 */
export type ResearchNotes = Record<string, string>;

const place = new URL('research-notes.json', import.meta.url);

export function readNotes(): ResearchNotes {
  return JSON.parse(readFileSync(place, 'utf8')) as ResearchNotes;
}

export function writeNotes(notes: ResearchNotes): void {
  const sorted = Object.entries(notes).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(place, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

/** The notes on entries that the directory no longer has. */
export function lostNotes(notes: ResearchNotes, directory: WholeDirectory): string[] {
  const known = new Set(
    Object.entries(directory).flatMap(([file, entries]) =>
      entries.map(({ id }) => `${file}:${id}`),
    ),
  );
  return Object.keys(notes).filter((key) => !known.has(key.replace(/:(imha|careAct)$/, '')));
}
