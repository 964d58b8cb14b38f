import { useEffect, useRef, type ComponentProps } from 'react';
import { usePageTitle } from './usePageTitle.ts';

/** The step last shown. The first one after loading must not take the focus from the browser. */
let shown: string | undefined;

/**
 * The page's one `<h1>`. Each new page, marked by `step`, moves the focus here, so a screen reader
 * starts reading and a keyboard starts from the top; it also sets the title of the tab.
 */
export function PageHeading({
  step,
  title,
  children,
  ...rest
}: { step: string; title: string } & ComponentProps<'h1'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  useEffect(() => {
    if (shown !== undefined && shown !== step) {
      window.scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    shown = step;
  }, [step]);
  return (
    <h1 {...rest} ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
