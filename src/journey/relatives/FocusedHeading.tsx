import { useEffect, useRef, type ComponentProps } from 'react';
import { movedOn } from '../../ui/moved-on.ts';

/** A heading that takes the focus when what it heads has just come, so that reading starts there. */
export function FocusedHeading({
  level: Heading,
  focused,
  children,
  ...rest
}: { level: 'h2' | 'h3' | 'h4'; focused: boolean } & ComponentProps<'h2'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!focused) return;
    movedOn();
    heading.current?.focus();
  }, [focused]);
  return (
    <Heading {...rest} tabIndex={-1} ref={heading}>
      {children}
    </Heading>
  );
}
