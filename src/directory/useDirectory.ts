import { useEffect, useState } from 'react';
import { onCameLate } from '../ui/fetch-part.ts';
import { useRoute } from '../ui/route.ts';
import type { Directory } from './files.ts';
import { loadDirectory } from './load.ts';

type Loading =
  | { state: 'loading' }
  | { state: 'failed'; trying: boolean; tryAgain: () => void }
  | { state: 'ready'; directory: Directory };

/** The directory, fetched when first needed. After a failure it tries again when asked, or when the network returns. */
export function useDirectory(): Loading {
  const { root } = useRoute();
  const [attempt, setAttempt] = useState(1);
  const [failed, setFailed] = useState(0);
  const [directory, setDirectory] = useState<Directory>();
  useEffect(() => {
    let wanted = true;
    loadDirectory(root).then(
      (loaded) => wanted && setDirectory(loaded),
      () => wanted && setFailed(attempt),
    );
    return () => {
      wanted = false;
    };
  }, [root, attempt]);
  const hasFailed = failed > 0 && !directory;
  const trying = failed < attempt;
  useEffect(() => {
    if (!hasFailed) return undefined;
    const backOnline = () => setAttempt((before) => before + 1);
    window.addEventListener('online', backOnline);
    const stopListening = onCameLate(backOnline);
    return () => {
      window.removeEventListener('online', backOnline);
      stopListening();
    };
  }, [hasFailed]);
  if (directory) return { state: 'ready', directory };
  return hasFailed
    ? { state: 'failed', trying, tryAgain: () => setAttempt(attempt + 1) }
    : { state: 'loading' };
}
