import type { common } from '../examples.ts';

type Ceiling = {
  readonly words: number;
  readonly height: number;
  readonly unanswered: number;
  readonly pages: number;
};

/** What each common outcome may come to at most: what was measured last. They only ever go down. */
export const ceilings: Record<keyof typeof common, Ceiling> = {
  s2: { words: 360, height: 2520, unanswered: 1, pages: 6 },
  s3: { words: 400, height: 2600, unanswered: 0, pages: 6 },
  informal: { words: 370, height: 2224, unanswered: 0, pages: 6 },
  'informal-wales': { words: 380, height: 2730, unanswered: 0, pages: 6 },
  s136: { words: 330, height: 2224, unanswered: 1, pages: 6 },
  cto: { words: 420, height: 2740, unanswered: 0, pages: 7 },
  's37-41': { words: 370, height: 2550, unanswered: 1, pages: 6 },
  'carer-s3': { words: 490, height: 3000, unanswered: 1, pages: 6 },
};
