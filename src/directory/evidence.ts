import * as z from 'zod/mini';
import { isDate, isDay, isPlainText, isWebLink } from './formats.ts';

// Before any schema is made: zod would otherwise try to write code at run time, which our Content Security Policy forbids.
z.config({ jitless: true });

export const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not a kebab-case id'));
export const text = z
  .string()
  .check(
    z.regex(/^\S(.*\S)?$/, 'empty, or has spaces at an end'),
    z.refine(isPlainText, 'has a character that is not what it looks like'),
  );
export const link = z.string().check(z.refine(isWebLink, 'not an http(s) link'));
export const nation = z.enum(['england', 'wales', 'scotland', 'northern-ireland']);

const sourceFields = {
  source: z.nullable(link),
  sourceDate: z.nullable(
    z.string().check(z.refine(isDate, 'not a date like 2026-04-14, 2026-04 or 2026')),
  ),
};

/** Where something comes from and how far it can be trusted. Every entry carries it. */
export const evidence = {
  ...sourceFields,
  checkedOn: z.nullable(z.string().check(z.refine(isDay, 'not a day like 2026-11-22'))),
  confidence: z.enum(['high', 'medium', 'low', 'none']),
  status: z.enum(['sourced', 'unverified', 'unknown']),
};
export type Evidence = z.infer<z.ZodMiniObject<typeof evidence>>;

/** The same for one phone number, email or postal address, which may come from another page than the rest. */
export const contactEvidence = { ...sourceFields, status: z.enum(['sourced', 'unverified']) };

/** The day one of us rang the number and it was the right one. */
export const rangOn = z.optional(z.string().check(z.refine(isDay, 'not a day like 2026-11-22')));

type Claim = { status: Evidence['status']; source: string | null; checkedOn?: string | null };

/** "Sourced" is a promise to the reader: it needs the page, and for an entry the day somebody read it. */
export const keepsItsPromise = z.superRefine<Claim>((claim, context) => {
  if (claim.status !== 'sourced') return;
  for (const field of ['source', 'checkedOn'] as const) {
    if (claim[field] === null)
      context.addIssue({ code: 'custom', message: `sourced, but no ${field}`, path: [field] });
  }
});
