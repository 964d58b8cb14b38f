import type { ComponentProps, MouseEvent } from 'react';
import { useRoute } from './route.ts';

/**
 * A link to another page of ours. It opens inside the running app, so answers in memory are not lost;
 * without scripts, or in a new tab, it is an ordinary link.
 */
export function PageLink({ to, children, ...rest }: { to: string } & ComponentProps<'a'>) {
  const { hrefTo, goTo } = useRoute();
  const open = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    goTo(to);
  };
  return (
    <a {...rest} href={hrefTo(to)} onClick={open}>
      {children}
    </a>
  );
}
