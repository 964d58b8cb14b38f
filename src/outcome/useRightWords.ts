import type { Facts } from '../../machines/facts/facts.ts';
import { provision } from '../../machines/law/provisions.ts';
import type { Finding } from '../../machines/reason/right.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import { useWords } from '../reader/useWords.ts';
import { saidAs } from './useSays.ts';

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
    says: (finding, { status }) => {
      const [rule] = finding.rules;
      // On one section, what a window's rule says holds whatever the missing date.
      const isWindow = typeof status === 'string' && rule && provision(rule).window;
      const verdicts = isWindow ? saidAs(finding, 'says') : [finding.verdict];
      // On leave, or absent, some verdicts are said in words of their own.
      const names = [...(typeof status === 'string' ? [status] : []), ...(rule ? [rule] : [])];
      const own = verdicts.flatMap((verdict) => names.map((name) => `says.${verdict}.${name}`));
      return [...own, `says.${finding.verdict}.any`].map(part).find(Boolean) ?? '';
    },
  };
}
