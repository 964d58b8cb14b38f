import { useState } from 'react';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useReader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { Explain } from '../staff/Explain.tsx';
import { Button } from '../ui/Button.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';

/** For staff: explaining these rights a step at a time, checking, and the note, a press away. */
export function ExplainIt({ whole }: { whole: WholeCase }) {
  const t = useWords('told');
  const { audience } = useReader();
  const [open, setOpen] = useState(false);
  if (audience !== 'staff') return null;
  return (
    <section>
      <p className="no-print">
        <Button aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('explain')}
        </Button>
      </p>
      {open ? (
        <PartBoundary otherwise={t('keep-failed')}>
          <Explain whole={whole} />
        </PartBoundary>
      ) : null}
    </section>
  );
}
