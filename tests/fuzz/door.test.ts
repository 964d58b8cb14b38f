import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isPageId, pageIds } from '../../src/app/pages.ts';
import { readMark } from '../../src/journey/history-mark.ts';
import { anyJson, damaged, isClean } from './damage.ts';
import { runs } from '../runs.ts';

/*
 * The first load has no room for zod (decision 001), so the small doors are written by hand.
 * Here is what each must let in, as a schema: both must agree on everything.
 */
const step = z.number().check(z.refine((value) => Number.isSafeInteger(value) && value >= 0));
const markSchema = z.catch(
  z.object({
    step: z.catch(z.optional(step), undefined),
    edit: z.catch(z.optional(step), undefined),
  }),
  {},
);
const pageSchema = z.enum(pageIds);

const state = fc.oneof(
  damaged({ page: 'imha', step: 3, edit: 1 }),
  anyJson,
  fc.record({ step: anyJson, edit: anyJson, page: anyJson }, { requiredKeys: [] }),
);

const withoutGaps = (value: object) => JSON.stringify(value);

it('20,000 history entries: the hand-written door agrees with its schema', () => {
  fc.assert(
    fc.property(state, (given) => {
      const mark = readMark(given);
      return withoutGaps(mark) === withoutGaps(z.parse(markSchema, given)) && isClean();
    }),
    runs(20_000),
  );
});

it('10,000 names of pages: the same', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyJson, fc.constantFrom(...pageIds)),
      (given) => isPageId(given) === pageSchema.safeParse(given).success,
    ),
    runs(10_000),
  );
});

it('a sound entry is read', () => {
  expect(readMark({ page: 'home', step: 4, edit: 2 })).toEqual({
    step: 4,
    edit: 2,
  });
  expect(readMark(null)).toEqual({});
});
