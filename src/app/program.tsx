import { Journey } from '../journey/Journey.tsx';
import { isPageId, type PageId } from './pages.ts';
import { aroundScreens, loadScreen } from './screens.tsx';
import { start } from './start.tsx';

/** Brings the page that the browser asked for to life. What it shows is waited for: until then the prerendered page stands. */
export async function run(): Promise<void> {
  const asked = document.documentElement.dataset.page;
  const page: PageId = isPageId(asked) ? asked : 'home';
  const first = page === 'home' ? { home: Journey } : { [page]: await loadScreen[page]() };
  start(page, { home: Journey, ...aroundScreens, ...first });
}
