import type { common } from '../examples.ts';

type Ceiling = {
  readonly words: number;
  readonly height: number;
  readonly unanswered: number;
  readonly pages: number;
};

/** What each common outcome may come to at most: what was measured last. They go down, or up by what the law
 * was found to say: on a CTO, that only one after section 3 is sent to a tribunal, and whoever can decide may say no. */
export const ceilings: Record<keyof typeof common, Ceiling> = {
  s2: { words: 346, height: 2224, unanswered: 0, pages: 2 },
  s3: { words: 377, height: 2224, unanswered: 0, pages: 2 },
  informal: { words: 336, height: 2224, unanswered: 0, pages: 2 },
  'informal-wales': { words: 351, height: 2259, unanswered: 0, pages: 2 },
  s136: { words: 351, height: 2224, unanswered: 0, pages: 2 },
  cto: { words: 433, height: 2409, unanswered: 0, pages: 3 },
  's37-41': { words: 361, height: 2224, unanswered: 0, pages: 2 },
  // With what a carer asks for herself: five rows and who the nearest relative is.
  'carer-s3': { words: 587, height: 3160, unanswered: 0, pages: 3 },
};
