import { useEffect, useMemo, useState } from 'react';
import { onForget } from '../ui/forget.ts';
import type { Route } from '../ui/route.ts';
import { hrefBetween, isPageId, type PageId } from './pages.ts';

/** The page an entry of the history stands for; an entry that is not ours (a link within the page) stands for none. */
function pageIn(state: unknown): PageId | undefined {
  const page =
    typeof state === 'object' && state !== null && 'page' in state ? state.page : undefined;
  return isPageId(page) ? page : undefined;
}

/**
 * Which page is shown. Our own links change it inside the running app, so answers in memory survive a look
 * at another page; the address follows, in the language the visit began in, and the browser's Back and Forward work. The address never holds an answer.
 */
export function usePages(
  start: PageId,
  root: string,
  language = 'en',
): { page: PageId; visit: number; route: Route } {
  const [page, setPage] = useState(start);
  // Whatever was ticked, typed or opened in the page goes with the answers: it is drawn anew.
  const [visit, setVisit] = useState(0);
  useEffect(() => onForget(() => setVisit((before) => before + 1)), []);
  useEffect(() => {
    // The browser would put its old place back after our heading has been shown. In a frame it may refuse to be told.
    try {
      history.scrollRestoration = 'manual';
    } catch {}
    // Said outright, because after a reload the first entry of the history may belong to another page.
    history.replaceState({ ...history.state, page: start }, '');
    const travel = (event: PopStateEvent) => setPage((now) => pageIn(event.state) ?? now);
    window.addEventListener('popstate', travel);
    return () => window.removeEventListener('popstate', travel);
  }, [start]);
  const route = useMemo<Route>(
    () => ({
      root,
      hrefTo: (to) => hrefBetween(page, to, language),
      goTo(to) {
        if (!isPageId(to) || to === page) return;
        // A browser may refuse, in a frame or where too many entries come at once: the page is shown all the same.
        try {
          history.pushState({ page: to }, '', hrefBetween(page, to, language));
        } catch {}
        setPage(to);
      },
    }),
    [page, root, language],
  );
  return { page, visit, route };
}
