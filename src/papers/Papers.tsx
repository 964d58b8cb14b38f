import '../ui/styles/print-outcome.css';
import { useWords } from '../reader/useWords.ts';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { PaperList } from './PaperList.tsx';
import type { PapersProps } from './papers-props.ts';

/** The papers that fit this case, to open in place. Their words are fetched when they are first drawn, and hold up nothing else. */
export function Papers(props: PapersProps) {
  const t = useWords();
  return (
    <PartBoundary otherwise={t('offline.title')}>
      <PaperList {...props} />
    </PartBoundary>
  );
}
