import * as z from 'zod/mini';
import { isDate } from './formats.ts';
import { text } from './evidence.ts';

/** A list of things to say, each a code with its own words, and what those words fill in. */
export const notesOf = <const Code extends string>(codes: readonly Code[]) =>
  z
    .array(
      z.strictObject({
        say: z.enum(codes),
        /** A proper name, the same in every language. */
        name: z.optional(text),
        date: z.optional(z.string().check(z.refine(isDate, 'not a date like 2026-04'))),
      }),
    )
    .check(z.minLength(1));
export type Note<Code extends string> = { say: Code; name?: string; date?: string };

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not a time like 09:00'));

/** When a line is open: day and night, or from one time to another on some days. */
export const hours = z.union([
  z.literal('always'),
  z
    .array(
      z.strictObject({
        days: z.enum(['every-day', 'mon-fri', 'mon-thu', 'fri']),
        from: clock,
        to: clock,
      }),
    )
    .check(z.minLength(1)),
]);
export type Hours = z.infer<typeof hours>;
