import { isPageId } from './pages.ts';
import { aroundScreens, laterJourney } from './screens.tsx';
import { start } from './start.tsx';

/** Brings a page around the questions to life. */
export function run(): void {
  const { page } = document.documentElement.dataset;
  start(isPageId(page) ? page : 'about', { home: laterJourney, ...aroundScreens });
}
