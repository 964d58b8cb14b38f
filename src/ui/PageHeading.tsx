import { useLayoutEffect, useRef, type ComponentProps } from 'react';
import { onForget } from './forget.ts';
import { movedOn } from './moved-on.ts';
import { usePageTitle } from './usePageTitle.ts';

/** The step last shown. The first one after loading must not take the focus from the browser. */
let shown: string | undefined;
onForget(() => {
  shown = '';
});

/**
 * Firefox leaves the place of reading where the page before had it: a screen reader said the new heading, and went on from behind its
 * answers. It goes to the heading too, but later: Orca takes a place that is there before the focus for read already.
 */
function readFromHeading(): void {
  const { activeElement: heading } = document;
  if (heading?.tagName === 'H1') getSelection()?.collapse(heading, 0);
}

/**
 * The page's one `<h1>`. Each new page, marked by `step`, moves the focus here, so a screen reader
 * starts reading and a keyboard starts from the top. `tab` names the tab; questions and outcomes leave it out.
 */
export function PageHeading({
  step,
  title,
  tab,
  children,
  ...rest
}: { step: string; title: string; tab?: string } & ComponentProps<'h1'>) {
  const heading = useRef<HTMLHeadingElement>(null);
  usePageTitle(tab);
  useLayoutEffect(() => {
    let soon: ReturnType<typeof setTimeout> | undefined;
    if (shown !== undefined && shown !== step) {
      movedOn();
      window.scrollTo(0, 0);
      // With big text the heading may lie below the first screen: then the focus brings it into view.
      heading.current?.focus();
      soon = setTimeout(readFromHeading, 400);
    }
    shown = step;
    return () => clearTimeout(soon);
  }, [step]);
  return (
    // Another element each time: what has the focus already would not be read out again, nor brought into view.
    <h1 {...rest} key={step} ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
