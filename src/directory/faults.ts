import { type DirectoryFile, directoryFiles, type WholeDirectory } from './files.ts';
import { type Problem, type ReadEntries, readEntries } from './read-entries.ts';
import { lostReferences } from './references.ts';

export type RawDirectory = Record<DirectoryFile, unknown>;

/** The sound entries of all four files, and everything in them that is wrong: such data must not be released. */
export function inspect(
  raw: RawDirectory,
  today: string,
): { directory: WholeDirectory; faults: Problem[] } {
  const hospitals = read('hospitals', raw);
  const areas = read('areas', raw);
  const providers = read('providers', raw);
  const national = read('national', raw);
  const directory = {
    hospitals: hospitals.entries,
    areas: areas.entries,
    providers: providers.entries,
    national: national.entries,
  };
  const unreadable = [hospitals, areas, providers, national].flatMap(({ problems }) => problems);
  return {
    directory,
    faults: [
      ...unreadable,
      ...repeatedIds(directory),
      ...lostReferences(directory, new Set(unreadable.map(({ entry }) => entry))),
      ...fromTheFuture(directory, today),
    ],
  };
}

function read<F extends DirectoryFile>(file: F, raw: RawDirectory): ReadEntries<F> {
  const message = 'not an object with one list, "entries"';
  return (
    readEntries(file, raw[file]) ?? {
      entries: [],
      problems: [{ file, entry: '(file)', field: '(file)', message }],
    }
  );
}

function repeatedIds(directory: WholeDirectory): Problem[] {
  return filesOf(directory).flatMap(([file, entries]) => {
    const ids = entries.map(({ id }) => id);
    const repeated = new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
    return [...repeated].map((entry) => ({
      file,
      entry,
      field: 'id',
      message: 'the id stands on more than one entry',
    }));
  });
}

function fromTheFuture(directory: WholeDirectory, today: string): Problem[] {
  return filesOf(directory).flatMap(([file, entries]) =>
    entries.flatMap((entry) =>
      datesIn(entry)
        .filter(([, date]) => date > today)
        .map(([field, date]) => ({
          file,
          entry: entry.id,
          field,
          message: `${date} is still to come`,
        })),
    ),
  );
}

function datesIn(value: unknown, path = ''): [field: string, date: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [string, string][] => {
    const field = path ? `${path}.${key}` : key;
    const isDateField = key === 'sourceDate' || key === 'checkedOn' || key === 'rangOn';
    return isDateField && typeof inner === 'string' ? [[field, inner]] : datesIn(inner, field);
  });
}

function filesOf(directory: WholeDirectory) {
  return (Object.keys(directoryFiles) as DirectoryFile[]).map(
    (file) => [file, directory[file]] as const,
  );
}
