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
    if (shown !== undefined && shown !== step) {
      movedOn();
      window.scrollTo(0, 0);
      // With big text the heading may lie below the first screen: then the focus brings it into view.
      heading.current?.focus();
    }
    shown = step;
  }, [step]);
  return (
    // Another element each time: what has the focus already would not be read out again, nor brought into view.
    <h1 {...rest} key={step} ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
