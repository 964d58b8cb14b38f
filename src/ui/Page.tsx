import { useState, type ComponentProps, type ReactNode } from 'react';
import { LanguageLine } from '../reader/LanguageLine.tsx';

/** The main part of every page. Pass marks such as `data-outcome` straight through. */
export function Page({
  before,
  className = '',
  children,
  ...rest
}: { before?: ReactNode } & ComponentProps<'main'>) {
  // The first page of a visit is there at once; those that follow fade in, so that a change is seen as one.
  const [follows] = useState(
    () => typeof document !== 'undefined' && 'alive' in document.documentElement.dataset,
  );
  return (
    <main {...rest} id="main" tabIndex={-1}>
      {before}
      <LanguageLine />
      <div className={`page ${follows ? 'page-follows ' : ''}${className}`.trim()}>{children}</div>
    </main>
  );
}
