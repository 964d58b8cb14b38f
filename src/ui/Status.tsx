import { useEffect, useState, type ComponentProps } from 'react';

/**
 * News of the page, said aloud as it comes and without taking the focus. A screen reader tells only what changes in a place it
 * knows already: so what is here from the first waits a moment. Empty, it is no `status`, for that would be read out in passing.
 */
export function Status({ children, ...rest }: ComponentProps<'p'>) {
  const [isKnown, setKnown] = useState(!children);
  useEffect(() => {
    if (isKnown) return undefined;
    const soon = setTimeout(() => setKnown(true), 150);
    return () => clearTimeout(soon);
  }, [isKnown]);
  return (
    <p {...rest} aria-live="polite" aria-atomic="true">
      {isKnown ? children : null}
    </p>
  );
}
