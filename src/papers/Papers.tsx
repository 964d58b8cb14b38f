import type { WholeCase } from '../../machines/whole-case.ts';
import { useWords } from '../reader/useWords.ts';
import { later } from '../ui/later.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';

/** Whom to ring, as chosen outside. */
export type ToRing = { readonly name: string; readonly number?: string };

export type PapersProps = {
  readonly whole: WholeCase;
  readonly service?: ToRing;
  /** The hospital chosen, filled in where a letter asks where. */
  readonly place?: string;
  /** The whole address of the public page of this status, for the code on the sheet: never one that holds an answer. */
  readonly page?: string;
};

const PaperList = later(async () => (await import('./PaperList.tsx')).PaperList);

/** The papers that fit this case, to open in place. Fetched when first drawn. */
export function Papers(props: PapersProps) {
  const t = useWords();
  return (
    <PartBoundary otherwise={t('offline.title')}>
      <PaperList {...props} />
    </PartBoundary>
  );
}
