import { useEffect, useRef, type ComponentProps } from 'react';
import { useWords } from '../reader/useWords.ts';

/** Stands in for a page that is on its way, and takes the focus that the page before it had, so that it is told. */
export function WaitingPage() {
  const main = useRef<HTMLElement>(null);
  useEffect(() => main.current?.focus({ preventScroll: true }), []);
  return (
    <main id="main" className="page loading" aria-busy="true" tabIndex={-1} ref={main}>
      <Waiting />
    </main>
  );
}

/** Says that something is on its way. */
export function Waiting(props: ComponentProps<'p'>) {
  const t = useWords();
  return (
    <p {...props} role="status">
      {t('loading')}
    </p>
  );
}
