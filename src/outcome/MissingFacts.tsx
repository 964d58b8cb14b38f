import type { FactName } from '../../machines/facts/facts.ts';
import type { Voice } from '../journey/voice.ts';
import { useWords } from '../ui/words.ts';

/** What would settle a verdict that is still open. */
export function MissingFacts({ missing, voice }: { missing: readonly FactName[]; voice: Voice }) {
  const t = useWords('rights');
  return (
    <ul>
      {missing.map((fact) => (
        <li key={fact}>{t(`common.missing-${fact}`, { context: voice })}</li>
      ))}
    </ul>
  );
}
