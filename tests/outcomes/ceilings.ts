import type { common } from '../examples.ts';

type Ceiling = {
  readonly words: number;
  readonly height: number;
  readonly unanswered: number;
  readonly pages: number;
};

/** What each common outcome may come to at most: what was measured last. They only ever go down. */
export const ceilings: Record<keyof typeof common, Ceiling> = {
  s2: { words: 350, height: 2260, unanswered: 0, pages: 3 },
  s3: { words: 376, height: 2320, unanswered: 0, pages: 3 },
  informal: { words: 340, height: 2224, unanswered: 0, pages: 3 },
  'informal-wales': { words: 356, height: 2510, unanswered: 0, pages: 3 },
  s136: { words: 354, height: 2224, unanswered: 0, pages: 3 },
  cto: { words: 416, height: 2460, unanswered: 0, pages: 3 },
  's37-41': { words: 362, height: 2240, unanswered: 0, pages: 3 },
  // With what a carer asks for herself: five rows and who the nearest relative is.
  'carer-s3': { words: 590, height: 3270, unanswered: 0, pages: 3 },
};
