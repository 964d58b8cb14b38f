import { provision } from '../../machines/law/provisions.ts';
import type { Finding } from '../../machines/reason/right.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import { useWords } from '../reader/useWords.ts';

/** The kinds of sentence that follow a deciding rule: the open line, its few words beside it, and the panel's own. */
type Kind = 'says' | 'tag' | 'panel';

const usedKeys = {
  says: 'tribunal.used',
  tag: 'tribunal.used-tag',
  panel: 'tribunal.used-panel',
} as const;

/** Verdicts in whose words an open one can be said: what holds whatever the missing date. */
export function saidAs(
  { verdict, missing, rules: [rule] }: Finding,
  kind: Kind,
): readonly string[] {
  if (verdict !== 'maybe' || rule === undefined) return [verdict];
  const { window } = provision(rule);
  const shutFirst = window?.firstShut && kind !== 'tag';
  const open = [verdict, shutFirst ? 'not-yet' : 'yes'];
  // What lies beneath may decide the other way: then the no of one case is not the answer.
  return missing.includes('underlying') ? open : [...open, 'no'];
}

/** What the rule that decided has to say for this verdict; where several decide together, what they share. */
export function useSays(): (right: RightId, kind: Kind, finding: Finding) => string {
  const t = useWords('rights');
  // Sentences follow the ids of rules, which typed keys cannot say: asked for here and nowhere else.
  const find = (right: RightId, kind: Kind, verdict: string, rule = 'any') =>
    t(`${right}.${kind}.${verdict}.${rule}` as 'imha.title', { defaultValue: '' });
  const told = useWords('told');
  return (right, kind, finding) => {
    // Once asked, that is what there is to say, whatever the window does.
    if (right === 'tribunal' && finding.lines.some(({ id }) => id === 'used'))
      return told(usedKeys[kind]);
    const [rule] = finding.rules;
    const own = saidAs(finding, kind).map((verdict) => find(right, kind, verdict, rule));
    return own.find(Boolean) ?? find(right, kind, finding.verdict);
  };
}
