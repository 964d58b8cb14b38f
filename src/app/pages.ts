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

/** Pages with an address of their own in every language; the others have one, and are read there in any. */
export const inEveryLanguage: readonly PageId[] = ['home', 'sections', ...statusPageIds];

/** Where a page lives, seen from the root of the site: '' for the start, 'imha/', 'cy/section-2/'. */
export function addressOf(page: string, language = 'en'): string {
  const ofLanguage = language !== 'en' && inEveryLanguage.some((id) => id === page);
  return `${ofLanguage ? `${language}/` : ''}${page === 'home' ? '' : `${folderOf(page)}/`}`;
}

/** The way from a page to the root of the site. */
export const upFrom = (address: string): string =>
  '../'.repeat(address.split('/').length - 1) || './';

/** The relative address of one page seen from another: right under any folder, on any host. `language` is that of the address. */
export const hrefBetween = (from: PageId, to: string, language = 'en'): string =>
  `${upFrom(addressOf(from, language))}${addressOf(to, language)}`;
