import * as z from 'zod/mini';
import { id, text } from './evidence.ts';
import { outcode } from './schema.ts';

/** The towns, villages and postcode districts of one council. */
export const townsSchema = z.strictObject({
  id,
  towns: z.array(text),
  postcodes: z.array(outcode),
});
export type TownsOfArea = z.infer<typeof townsSchema>;

/** By the id of the council. */
export type Towns = ReadonlyMap<string, TownsOfArea>;

const file = z.strictObject({ entries: z.array(townsSchema) });

/** The file as it is served; `undefined` where it is no such file. */
export function readTowns(json: unknown): Towns | undefined {
  const read = file.safeParse(json);
  return read.success ? new Map(read.data.entries.map((one) => [one.id, one])) : undefined;
}
