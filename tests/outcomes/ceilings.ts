import type { common } from '../examples.ts';

type Ceiling = {
  readonly words: number;
  readonly height: number;
  readonly unanswered: number;
  readonly pages: number;
};

/** What each common outcome may come to at most: what was measured last. They only ever go down. */
export const ceilings: Record<keyof typeof common, Ceiling> = {
  s2: { words: 346, height: 2224, unanswered: 0, pages: 2 },
  s3: { words: 372, height: 2224, unanswered: 0, pages: 2 },
  informal: { words: 336, height: 2224, unanswered: 0, pages: 2 },
  'informal-wales': { words: 351, height: 2259, unanswered: 0, pages: 2 },
  s136: { words: 353, height: 2224, unanswered: 0, pages: 2 },
  cto: { words: 411, height: 2352, unanswered: 0, pages: 3 },
  's37-41': { words: 358, height: 2224, unanswered: 0, pages: 2 },
  // With what a carer asks for herself: five rows and who the nearest relative is.
  'carer-s3': { words: 582, height: 3160, unanswered: 0, pages: 3 },
};
