import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import { useWords } from './words.ts';

/** Part of the page did not come: says so, and offers another try. */
export function DidNotCome({ trying, tryAgain, children }: { trying?: boolean; tryAgain: () => void; children: ReactNode }) {
  const t = useWords();
  return (
    <Notice tone="maybe" role="status">
      <p>{children}</p>
      {/* Never disabled while trying: that would lose the focus. */}
      <Button kind="secondary" className="no-print" onClick={tryAgain} aria-busy={trying}>{t('fault.again')}</Button>
    </Notice>
  );
}
