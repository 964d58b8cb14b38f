import * as z from 'zod/mini';
import { messageFor } from './messages.ts';
import { statusIds } from '../law/status-ids.ts';
import { outcomes, processes, difficulties, exceptions, carerOutcomes } from './care-values.ts';
import {
  nations,
  ages,
  roles,
  treatments,
  relations,
  orders,
  custodies,
  type factNames,
} from './values.ts';

const realDay = (text: string) => {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};
/** Nobody is asked about further off, and sums of periods would leave the calendar of four-digit years. */
const inRange = (text: string) => text >= '1900' && text < '2201';
const farDay = 'Write a date in the years 1900 to 2200.';
const day = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/, 'Write a date as YYYY-MM-DD.'),
    z.refine(realDay, 'There is no such day in the calendar.'),
    z.refine(inRange, farDay),
  );
const moment = z.string().check(
  z.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/,
    'Write a date and time with its offset, such as 2026-11-22T09:30:00+00:00.',
  ),
  z.refine(
    (text) => realDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
    'There is no such moment.',
  ),
  z.refine(inRange, farDay),
);
const status = z.enum(statusIds);
const mostStatuses = statusIds.length;
const manyStatuses = `Write a list of ${mostStatuses} at most.`;
const yesNo = z.optional(z.boolean());
const several = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.optional(z.array(z.enum(values)).check(z.maxLength(values.length)));

/** How many relatives are taken, and how long the id of one may be: enough for any family, and answered at once. */
const mostRelatives = 40;
const idLength = 100;

const relative = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(idLength)),
  relation: z.enum(relations),
  adult: yesNo,
  ukResident: yesNo,
  livesWith: yesNo,
  caresFor: yesNo,
  sharedYears: z.optional(z.number().check(z.minimum(0), z.maximum(130))),
  wholeBlood: yesNo,
  separated: yesNo,
  ageYears: z.optional(z.number().check(z.minimum(0), z.maximum(130))),
  parentalResponsibility: yesNo,
});

/**
 * Everything that may be known about a person. Every field may be left out: that means "not known". Unknown fields are an error.
 * Limits: days in the years 1900 to 2200; no list longer than there are values for it; 40 relatives, each with an id of at
 * most 100 characters; ages and years together up to 130.
 */
export const factsSchema = z.strictObject({
  asOf: z.optional(day),
  nation: z.optional(z.enum(nations)),
  role: z.optional(z.enum(roles)),
  age: z.optional(z.enum(ages)),
  status: z.optional(
    z
      .union([status, z.array(status).check(z.minLength(1))])
      .check(
        z.refine(
          (known) => known.length <= mostStatuses || typeof known === 'string',
          manyStatuses,
        ),
      ),
  ),
  underlying: z.optional(status),
  startedOn: z.optional(day),
  startedAt: z.optional(moment),
  underlyingStartedOn: z.optional(day),
  inPatient: yesNo,
  custody: z.optional(z.enum(custodies)),
  authorisedUntil: z.optional(day),
  medicationStartedOn: z.optional(day),
  tribunalUsed: yesNo,
  treatmentsDiscussed: several(treatments),
  needs: z.optional(
    z.strictObject({ condition: yesNo, outcomes: several(outcomes), wellbeing: yesNo }),
  ),
  process: several(processes),
  difficulty: several(difficulties),
  supporter: z.optional(z.enum(['yes', 'no'])),
  supporterExceptions: several(exceptions),
  carer: z.optional(
    z.strictObject({
      necessaryCare: yesNo,
      healthAtRisk: yesNo,
      outcomes: several(carerOutcomes),
      wellbeing: yesNo,
    }),
  ),
  dolsAuthorised: yesNo,
  relatives: z.optional(
    z.array(relative).check(
      z.maxLength(mostRelatives),
      z.refine(
        (list) => new Set(list.map((one) => one.id)).size === list.length,
        'Each relative needs an id of their own.',
      ),
    ),
  ),
  relativeOrders: several(orders),
});

export type Facts = z.infer<typeof factsSchema>;
export type FactName = (typeof factNames)[number];
// The list of names and the schema must not drift apart.
null satisfies [FactName] extends [keyof Facts]
  ? [keyof Facts] extends [FactName]
    ? null
    : never
  : never;
export type Relative = z.infer<typeof relative>;

/** What is wrong with facts that do not fit: where, and a sentence. */
export type FactsError = { readonly path: (string | number)[]; readonly message: string };

/** Reads facts from anything, or says what is wrong first. Nothing is guessed or repaired. */
export function readFacts(
  input: unknown,
): { readonly facts: Facts } | { readonly error: FactsError } {
  const result = factsSchema.safeParse(input);
  if (result.success) return { facts: result.data };
  const issue = result.error.issues[0];
  if (!issue) return { error: { path: [], message: 'These facts could not be read.' } };
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...unknownKey].map((step) =>
    typeof step === 'number' ? step : String(step),
  );
  return { error: { path, message: messageFor(issue) } };
}
