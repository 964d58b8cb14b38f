import type { ComponentProps, ReactNode } from 'react';

/** The main part of every page. Pass marks such as `data-outcome` straight through. */
export function Page({ before, className = '', children, ...rest }: { before?: ReactNode } & ComponentProps<'main'>) {
  return (
    <main {...rest} id="main" tabIndex={-1}>
      {before}
      <div className={`page ${className}`.trim()}>{children}</div>
    </main>
  );
}
