import { Journey } from '../journey/Journey.tsx';
import { bringFirst, isLanguage } from '../reader/ChosenReader.tsx';
import { createWords } from '../reader/words.ts';
import { isPageId, type PageId } from './pages.ts';
import { aroundScreens, loadScreen } from './screens.tsx';
import { start } from './start.tsx';

/** Brings the page that the browser asked for to life. What it shows is waited for: until then the prerendered page stands. */
export async function run(): Promise<void> {
  const { dataset, lang: tag } = document.documentElement;
  // What the page says may name its characters too: zh-Hans.
  const [lang] = tag.split('-');
  const page: PageId = isPageId(dataset.page) ? dataset.page : 'home';
  const words = createWords();
  const [first, language] = await Promise.all([
    page === 'home' ? { home: Journey } : loadScreen[page]().then((screen) => ({ [page]: screen })),
    isLanguage(lang) && (await bringFirst(words, { language: lang, edition: 'plain' }))
      ? lang
      : 'en',
  ]);
  if (language !== 'en') words.heard = new Map();
  start(page, { home: Journey, ...aroundScreens, ...first }, { words, language });
}
