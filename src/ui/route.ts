import { createContext, use } from 'react';

/** How a part asks for another page of the site without knowing where the site lives. */
export interface Route {
  hrefTo(page: string): string;
  goTo(page: string): void;
  /** The address of the site itself, ending in a slash; empty while prerendering. */
  root: string;
}

/** Without an app around it (tests, print-outs) a link is a plain link to the page's folder. */
const plain: Route = { hrefTo: (page) => `${page}/`, goTo: () => {}, root: '' };

export const RouteContext = createContext<Route>(plain);

/** The site's pages, for links and for moving on after a choice. */
export function useRoute(): Route {
  return use(RouteContext);
}
