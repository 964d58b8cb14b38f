import { use, useCallback, useEffect, useState, useTransition } from 'react';
import { useRoute } from '../ui/route.ts';
import { forgetNationalLines, nationalLines } from './national-lines.ts';
import type { National } from './schema.ts';

/** The national lines, or an empty list where they did not come. Then it tries again when asked, or when the network returns. */
export function useNationalLines(): { lines: readonly National[]; trying: boolean; tryAgain: () => void } {
  const { root } = useRoute();
  const lines = use(nationalLines(root));
  const [, setTries] = useState(0);
  const [trying, startTrying] = useTransition();
  const tryAgain = useCallback(() => {
    forgetNationalLines();
    startTrying(() => setTries((tries) => tries + 1));
  }, []);
  const failed = lines.length === 0;
  useEffect(() => {
    if (!failed) return undefined;
    window.addEventListener('online', tryAgain);
    return () => window.removeEventListener('online', tryAgain);
  }, [failed, tryAgain]);
  return { lines, trying, tryAgain };
}
