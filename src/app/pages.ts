import { statusPageIds, type StatusPageId } from '../../machines/told/page-ids.ts';

/** The pages of the site. Each is a folder of its own, so the whole can live under any address. */
export const pageIds = [
  'home',
  'imha',
  'find',
  'places',
  'about',
  'law',
  'gaps',
  'wrong',
  'wards',
  'sections',
  ...statusPageIds,
] as const;

export type PageId = (typeof pageIds)[number];

/** Is this one of our pages? */
export function isPageId(page: unknown): page is PageId {
  return pageIds.some((id) => id === page);
}

/** Is it the public page of a status? */
export const isStatusPage = (page: PageId): page is StatusPageId =>
  statusPageIds.some((id) => id === page);
/** The folder a page lives in, seen from the start. */
export const folderOf = (page: string): string => (page === 'wards' ? 'for-wards' : page);

/** The relative address of one page seen from another: right under any folder, on any host. */
export function hrefBetween(from: PageId, to: string): string {
  const up = from === 'home' ? './' : '../';
  return to === 'home' ? up : `${up}${folderOf(to)}/`;
}
