import { useEffect, useRef, type ReactNode } from 'react';
import { FinderHeading } from './FinderHeading.tsx';
import { movedOn } from '../ui/moved-on.ts';

/** The heading of a step. With `focused` it takes the focus, so that a screen reader starts reading there. */
export function StepTitle({ focused, children }: { focused: boolean; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focused) return;
    movedOn();
    heading.current?.focus();
  }, [focused]);
  return (
    <FinderHeading level={2} className="finder-title" tabIndex={-1} ref={heading}>
      {children}
    </FinderHeading>
  );
}
