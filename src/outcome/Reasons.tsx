import type { RuleId } from '../../machines/law/provisions.ts';
import { useWords } from '../reader/useWords.ts';
import { HardWords } from '../ui/HardWords.tsx';

/** Enough reasons to follow; a verdict that is still open can rest on very many. */
const most = 6;

/** Why, in plain words: one sentence for each rule that decided. */
export function Reasons({ rules }: { rules: readonly RuleId[] }) {
  const t = useWords('reasons');
  const sentences = [...new Set(rules.map((rule) => t(rule)))].slice(0, most);
  return sentences.length === 1 ? (
    <p>
      <HardWords>{sentences[0] ?? ''}</HardWords>
    </p>
  ) : (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>
          <HardWords>{sentence}</HardWords>
        </li>
      ))}
    </ul>
  );
}
