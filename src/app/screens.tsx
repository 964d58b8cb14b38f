import type { ComponentType } from 'react';
import { statusPageIds, type StatusPageId } from '../../machines/told/page-ids.ts';
import { later } from '../ui/later.tsx';
import type { PageId } from './pages.ts';

/** What is shown at an address. One that shows several is told which. */
export type Screen = ComponentType<{ page: PageId }>;
type Load = () => Promise<Screen>;
type Around = Exclude<PageId, 'home'>;

const loadStatus: Load = async () => (await import('./status/StatusPage.tsx')).StatusPage;

/** Where the pages around are. Each is fetched only when it is opened. */
export const loadScreen: Record<Around, Load> = {
  imha: async () => (await import('../pages/ImhaPage.tsx')).ImhaPage,
  find: async () => (await import('../pages/FindPage.tsx')).FindPage,
  places: async () => (await import('../pages/PlacesPage.tsx')).PlacesPage,
  about: async () => (await import('../pages/AboutPage.tsx')).AboutPage,
  law: async () => (await import('../pages/LawPage.tsx')).LawPage,
  gaps: async () => (await import('../pages/GapsPage.tsx')).GapsPage,
  wrong: async () => (await import('../pages/WrongPage.tsx')).WrongPage,
  wards: async () => (await import('../pages/wards/WardsPage.tsx')).WardsPage,
  sections: async () => (await import('./status/SectionsPage.tsx')).SectionsPage,
  ...(Object.fromEntries(statusPageIds.map((id) => [id, loadStatus])) as Record<
    StatusPageId,
    Load
  >),
};

/** The pages around, as components that fetch themselves. */
export const aroundScreens = Object.fromEntries(
  Object.entries(loadScreen).map(([id, load]) => [id, later(load)]),
) as Record<Around, Screen>;
