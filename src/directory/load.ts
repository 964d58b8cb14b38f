import { keep, type Kept } from '../ui/fetch-part.ts';
import type { Directory, DirectoryFile } from './files.ts';
import { type Problem, type ReadEntries, readEntries } from './read-entries.ts';

export type DirectoryErrorReason = 'unreachable' | 'missing' | 'unreadable';

/** A whole file could not be had. One bad entry never throws: it is dropped and reported in `problems`. */
export class DirectoryError extends Error {
  // Declared here and set below: a class field brings a helper for older browsers, which two parts of the program would share.
  declare readonly file: DirectoryFile;
  declare readonly reason: DirectoryErrorReason;

  constructor(file: DirectoryFile, reason: DirectoryErrorReason, cause?: unknown) {
    super(`directory/${file}.json is ${reason}`, { cause });
    this.name = 'DirectoryError';
    this.file = file;
    this.reason = reason;
  }
}

type Read = { [F in DirectoryFile]?: Kept<ReadEntries<F>> };
const readFrom = new Map<string, Read>();

function readingOf<F extends DirectoryFile>(base: string, file: F): Kept<ReadEntries<F>> {
  const read: Read = readFrom.get(base) ?? {};
  readFrom.set(base, read);
  const known: Kept<ReadEntries<F>> | undefined = read[file];
  if (known) return known;
  let tries = 0;
  const reading = keep(() => {
    tries += 1;
    // Whatever answered wrongly before may have been a cache.
    return fetchFile(base, file, tries === 1 ? undefined : { cache: 'reload' });
  });
  Object.assign(read, { [file]: reading });
  return reading;
}

/** What does one file of the directory say? Fetched once a base address; after a failure the next call tries again. */
export function loadFile<F extends DirectoryFile>(base: string, file: F): Promise<ReadEntries<F>> {
  const reading = readingOf(base, file);
  return reading.get().catch((fault: unknown) => {
    reading.forget();
    throw fault instanceof DirectoryError ? fault : new DirectoryError(file, 'unreachable', fault);
  });
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

async function fetchFile<F extends DirectoryFile>(
  base: string,
  file: F,
  how: RequestInit | undefined,
): Promise<ReadEntries<F>> {
  const address = `${base.replace(/\/?$/, '/')}directory/${file}.json`;
  const response = await (how ? fetch(address, how) : fetch(address)).catch((cause: unknown) => {
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
