import { useEffect, useRef } from 'react';
import type { JourneyEvent } from '../../machines/journey/vocabulary.ts';
import { pageOf } from '../../machines/told/pages.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { Papers } from '../papers/Papers.tsx';
import type { PapersProps } from '../papers/papers-props.ts';
import { useWords } from '../reader/useWords.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { later } from '../ui/later.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { useRoute } from '../ui/route.ts';

const KeepAnswers = later(async () => (await import('../device/kept/KeepAnswers.tsx')).KeepAnswers);

/** Letters and papers that fit this case, and the answers to come back to: only what is asked for is made or kept. */
export function ToHold({
  whole,
  steps,
  wanted,
}: {
  whole: WholeCase;
  steps: readonly JourneyEvent[];
  wanted?: PapersProps['wanted'];
}) {
  const t = useWords('told');
  const { root } = useRoute();
  const page = pageOf(whole.facts);
  const address = page && new URL(`${root}${page}/`, window.location.href).href;
  const fold = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (wanted && fold.current) fold.current.open = true;
  }, [wanted]);
  return (
    <>
      <Disclosure ref={fold} summary={t('papers')} className="folded no-print" data-fold="papers">
        <Papers whole={whole} page={address} wanted={wanted} />
      </Disclosure>
      <PartBoundary otherwise={t('keep-failed')}>
        <KeepAnswers steps={steps} />
      </PartBoundary>
    </>
  );
}
