import type { FactName } from '../../machines/facts/facts.ts';
import { useWords } from '../reader/useWords.ts';

/** What would settle a verdict that is still open. */
export function MissingFacts({ missing }: { missing: readonly FactName[] }) {
  const t = useWords('rights');
  return (
    <ul>
      {missing.map((fact) => (
        <li key={fact}>{t(`common.missing-${fact}`)}</li>
      ))}
    </ul>
  );
}
