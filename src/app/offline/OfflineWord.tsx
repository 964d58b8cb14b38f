import { useWords } from '../../reader/useWords.ts';
import { useOfflineState } from './offline-state.ts';

/** One plain line: does this work without the internet? Not announced, for it interrupts nobody. */
export function OfflineWord() {
  const t = useWords();
  const state = useOfflineState();
  return state === 'unknown' ? null : <p data-offline={state}>{t(`offline.${state}`)}</p>;
}
