import type { ComponentProps } from 'react';

/** A link to somebody else's site: a new tab keeps the answers here, and the site learns nothing of where they came from. */
export function OutsideLink({ children, ...rest }: { href: string } & ComponentProps<'a'>) {
  return (
    <a {...rest} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
