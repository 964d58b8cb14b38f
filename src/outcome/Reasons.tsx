import type { RuleId } from '../../machines/law/provisions.ts';
import type { Voice } from '../journey/voice.ts';
import { useWords } from '../ui/words.ts';

/** Enough reasons to follow; a verdict that is still open can rest on very many. */
const most = 6;

/** Why, in plain words: one sentence for each rule that decided. */
export function Reasons({ rules, voice }: { rules: readonly RuleId[]; voice: Voice }) {
  const t = useWords('reasons');
  const sentences = [...new Set(rules.map((rule) => t(rule, { context: voice })))].slice(0, most);
  return sentences.length === 1 ? (
    <p>{sentences[0]}</p>
  ) : (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
