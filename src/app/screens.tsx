import type { ComponentType } from 'react';
import { later } from '../ui/later.tsx';
import type { PageId } from './pages.ts';

/** Where the pages around are. Each is fetched only when it is opened. */
export const loadScreen: Record<Exclude<PageId, 'home'>, () => Promise<ComponentType>> = {
  imha: async () => (await import('../pages/ImhaPage.tsx')).ImhaPage,
  find: async () => (await import('../pages/FindPage.tsx')).FindPage,
  places: async () => (await import('../pages/PlacesPage.tsx')).PlacesPage,
  about: async () => (await import('../pages/AboutPage.tsx')).AboutPage,
  law: async () => (await import('../pages/LawPage.tsx')).LawPage,
  gaps: async () => (await import('../pages/GapsPage.tsx')).GapsPage,
  wrong: async () => (await import('../pages/WrongPage.tsx')).WrongPage,
  wards: async () => (await import('../pages/wards/WardsPage.tsx')).WardsPage,
};

/** The pages around, as components that fetch themselves. */
export const aroundScreens = {
  imha: later(loadScreen.imha),
  find: later(loadScreen.find),
  places: later(loadScreen.places),
  about: later(loadScreen.about),
  law: later(loadScreen.law),
  gaps: later(loadScreen.gaps),
  wrong: later(loadScreen.wrong),
  wards: later(loadScreen.wards),
};
