import * as z from 'zod/mini';
import { type DirectoryFile, directoryFiles, type EntryOf } from './files.ts';

/** One thing wrong in the data, said so that a person can find the line. */
export type Problem = { file: DirectoryFile; entry: string; field: string; message: string };
export type ReadEntries<F extends DirectoryFile> = { entries: EntryOf<F>[]; problems: Problem[] };

const fileShape = z.strictObject({ entries: z.array(z.unknown()) });

/** Which entries of a file are sound, and what is wrong with the others? `undefined` when it is no such file at all. */
export function readEntries<F extends DirectoryFile>(
  file: F,
  json: unknown,
): ReadEntries<F> | undefined {
  const shape = fileShape.safeParse(json);
  if (!shape.success) return undefined;
  const entries: EntryOf<F>[] = [];
  const problems: Problem[] = [];
  for (const [position, raw] of shape.data.entries.entries()) {
    const read = directoryFiles[file].safeParse(raw);
    if (read.success) entries.push(read.data as EntryOf<F>);
    else
      problems.push(
        ...read.error.issues.map((issue) => ({
          ...describe(issue),
          file,
          entry: nameOf(raw, position),
        })),
      );
  }
  return { entries, problems };
}

function describe(issue: z.core.$ZodIssue) {
  const unknownFields =
    issue.code === 'unrecognized_keys' ? `unknown field: ${issue.keys.join(', ')}` : undefined;
  return {
    field: issue.path.join('.') || '(entry)',
    message: unknownFields ?? (issue.message || issue.code),
  };
}

function nameOf(raw: unknown, position: number): string {
  const hasId =
    typeof raw === 'object' && raw !== null && 'id' in raw && typeof raw.id === 'string';
  return hasId ? String(raw.id) : `number ${position + 1}`;
}
