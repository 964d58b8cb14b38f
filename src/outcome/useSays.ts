import type { Finding } from '../../machines/reason/right.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import { useWords } from '../reader/useWords.ts';

/** The kinds of sentence that follow a deciding rule: the open line, its few words beside it, and the panel's own. */
type Kind = 'says' | 'tag' | 'panel';

/** What the rule that decided has to say for this verdict; where several decide together, what they share. */
export function useSays(): (right: RightId, kind: Kind, finding: Finding) => string {
  const t = useWords('rights');
  // Sentences follow the ids of rules, which typed keys cannot say: asked for here and nowhere else.
  const find = (key: string) => t(key as 'imha.title', { defaultValue: '' });
  return (right, kind, { verdict, rules }) =>
    find(`${right}.${kind}.${verdict}.${rules[0] ?? 'any'}`) ||
    find(`${right}.${kind}.${verdict}.any`);
}
