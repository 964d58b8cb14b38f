import { useEffect } from 'react';
import type { PaperFor } from '../../machines/papers/papers-for.ts';
import { useWords } from '../reader/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { MoreIcon } from '../ui/MoreIcon.tsx';
import { CalendarDates } from './CalendarDates.tsx';
import { LetterPage } from './LetterPage.tsx';
import { MyRights } from './MyRights.tsx';
import type { PapersProps } from './papers-props.ts';
import { usePrintOnly } from '../ui/usePrintOnly.ts';

type OpenPaperProps = PapersProps & {
  readonly paper: Exclude<PaperFor, { kind: 'show' }>;
  readonly onClose: () => void;
};

export const paperFrame = 'paper-open';

/** One paper, opened in place. While it is open, it is what the browser prints. */
export function OpenPaper({ paper, onClose, ...props }: OpenPaperProps) {
  const t = useWords('papers');
  usePrintOnly(paperFrame);
  useEffect(() => document.getElementById(paperFrame)?.focus(), []);
  return (
    <div
      className="paper-open"
      id={paperFrame}
      tabIndex={-1}
      role="group"
      aria-label={t(`names.${paper.id}`)}
    >
      {paper.kind === 'sheet' ? <MyRights {...props} sheet={paper.sheet} /> : null}
      {paper.kind === 'letter' ? <LetterPage {...props} letter={paper.letter} /> : null}
      {paper.kind === 'calendar' ? <CalendarDates days={paper.days} /> : null}
      <p className="paper-actions no-print">
        {paper.kind === 'calendar' ? null : (
          <Button onClick={() => window.print()}>
            <MoreIcon name="print" />
            {t('print')}
          </Button>
        )}
        <Button kind="secondary" onClick={onClose}>
          {t('close')}
        </Button>
      </p>
    </div>
  );
}
