import type { ComponentProps, ReactNode } from 'react';

/** More, for those who want it. Works before and without scripts. */
export function Disclosure({
  summary,
  children,
  className = '',
  ...rest
}: { summary: ReactNode } & ComponentProps<'details'>) {
  return (
    <details {...rest} className={`disclosure ${className}`.trim()}>
      <summary>{summary}</summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
