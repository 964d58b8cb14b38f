import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { AlwaysWorks } from './AlwaysWorks.tsx';
import { FinderHeading } from './FinderHeading.tsx';
import type { CoveredNation, Where } from './steps.ts';
import { useWords } from '../reader/useWords.ts';

type LoadFailedProps = {
  trying: boolean;
  tryAgain: () => void;
  nation?: CoveredNation;
  where?: Where;
  /** Whom to ask in person stands beside it already, in words that know if there is a right to an IMHA. */
  brief?: boolean;
};

/** The list did not come: say so, offer another try, and still tell the way that needs no list. */
export function LoadFailed({ trying, tryAgain, nation, where, brief }: LoadFailedProps) {
  const t = useWords('finder');
  return (
    <>
      <Notice tone="maybe" role="status" className="no-print">
        <FinderHeading level={2} as="h3">
          {t('failed.title')}
        </FinderHeading>
        <p>{navigator.onLine ? t('failed.body') : t('failed.offline')}</p>
        {/* Never disabled while trying: that would lose the focus. */}
        <Button kind="secondary" onClick={tryAgain} aria-busy={trying}>
          {trying ? t('failed.trying') : t('failed.again')}
        </Button>
      </Notice>
      {brief ? null : <AlwaysWorks nation={nation} where={where} />}
    </>
  );
}
