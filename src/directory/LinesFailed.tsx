import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../ui/words.ts';

/** The national lines did not come: says so, and offers another try. */
export function LinesFailed({ trying, tryAgain, children }: { trying: boolean; tryAgain: () => void; children: ReactNode }) {
  const t = useWords();
  return (
    <Notice tone="maybe" role="status">
      <p>{children}</p>
      {/* Never disabled while trying: that would lose the focus. */}
      <Button kind="secondary" className="no-print" onClick={tryAgain} aria-busy={trying}>{t('fault.again')}</Button>
    </Notice>
  );
}
