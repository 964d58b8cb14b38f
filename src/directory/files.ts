import type * as z from 'zod/mini';
import { areaSchema, hospitalSchema, nationalSchema, providerSchema } from './schema.ts';

/** The files of the directory and what an entry of each looks like. */
export const directoryFiles = {
  hospitals: hospitalSchema,
  areas: areaSchema,
  providers: providerSchema,
  national: nationalSchema,
} as const;
export type DirectoryFile = keyof typeof directoryFiles;
export type EntryOf<F extends DirectoryFile> = z.infer<(typeof directoryFiles)[F]>;

/** Everything a question about a place needs at once. */
export type Directory = {
  hospitals: readonly EntryOf<'hospitals'>[];
  areas: readonly EntryOf<'areas'>[];
  providers: readonly EntryOf<'providers'>[];
};

/** All four files, as the checks see them. */
export type WholeDirectory = { [F in DirectoryFile]: EntryOf<F>[] };
