import type { Facts } from '../../machines/facts/facts.ts';
import type { Finding } from '../../machines/reason/right.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import { useWords } from '../reader/useWords.ts';

/** The words of one right; a part it does not have is empty. */
export function useRightWords(id: RightId): {
  readonly part: (name: string) => string;
  /** What is said in the open: the sentence of the rule that decided, and `any` where several decide together. */
  readonly says: (finding: Finding, facts: Facts) => string;
} {
  const t = useWords('rights');
  // Which parts a right has depends on its verdicts, which typed keys cannot say: asked for here and nowhere else.
  const part = (name: string) => t(`${id}.${name}` as 'imha.title', { defaultValue: '' });
  return {
    part,
    says: ({ verdict, rules: [rule] }, { status }) =>
      // On leave, or absent, some verdicts are said in words of their own.
      (typeof status === 'string' && part(`says.${verdict}.${status}`)) ||
      part(`says.${verdict}.${rule}`) ||
      part(`says.${verdict}.any`),
  };
}
