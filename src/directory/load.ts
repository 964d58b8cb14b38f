import type { Directory, DirectoryFile } from './files.ts';
import { type Problem, type ReadEntries, readEntries } from './read-entries.ts';

export type DirectoryErrorReason = 'unreachable' | 'missing' | 'unreadable';

/** A whole file could not be had. One bad entry never throws: it is dropped and reported in `problems`. */
export class DirectoryError extends Error {
  readonly file: DirectoryFile;
  readonly reason: DirectoryErrorReason;

  constructor(file: DirectoryFile, reason: DirectoryErrorReason, cause?: unknown) {
    super(`directory/${file}.json is ${reason}`, { cause });
    this.name = 'DirectoryError';
    this.file = file;
    this.reason = reason;
  }
}

type Read = { [F in DirectoryFile]?: Promise<ReadEntries<F>> };
const readFrom = new Map<string, Read>();

/** What does one file of the directory say? Fetched once a base address; after a failure the next call tries again. */
export function loadFile<F extends DirectoryFile>(base: string, file: F): Promise<ReadEntries<F>> {
  const read: Read = readFrom.get(base) ?? {};
  readFrom.set(base, read);
  const reading: Promise<ReadEntries<F>> | undefined = read[file];
  if (reading) return reading;
  const started = fetchFile(base, file).catch((error: unknown) => {
    delete read[file];
    throw error;
  });
  Object.assign(read, { [file]: started });
  return started;
}

/** Everything needed to answer for a place, with what had to be dropped. */
export async function loadDirectory(base: string): Promise<Directory & { problems: Problem[] }> {
  const [hospitals, areas, providers] = await Promise.all([
    loadFile(base, 'hospitals'),
    loadFile(base, 'areas'),
    loadFile(base, 'providers'),
  ]);
  return {
    hospitals: hospitals.entries,
    areas: areas.entries,
    providers: providers.entries,
    problems: [...hospitals.problems, ...areas.problems, ...providers.problems],
  };
}

async function fetchFile<F extends DirectoryFile>(base: string, file: F): Promise<ReadEntries<F>> {
  const address = `${base.replace(/\/?$/, '/')}directory/${file}.json`;
  const response = await fetch(address).catch((cause: unknown) => {
    throw new DirectoryError(file, 'unreachable', cause);
  });
  if (!response.ok) throw new DirectoryError(file, 'missing');
  const json: unknown = await response.json().catch((cause: unknown) => {
    throw new DirectoryError(file, 'unreadable', cause);
  });
  const read = readEntries(file, json);
  if (!read) throw new DirectoryError(file, 'unreadable');
  return read;
}
