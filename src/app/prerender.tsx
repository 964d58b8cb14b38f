import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { giveAreaList } from '../directory/area-list.ts';
import { readEntries } from '../directory/read-entries.ts';
import { Journey } from '../journey/Journey.tsx';
import { lawWords } from '../pages/law-words.ts';
import { giveNationalLines } from '../directory/national-lines.ts';
import { WordsContext } from '../ui/words.ts';
import { App } from './App.tsx';
import { createWords } from './i18n.ts';
import { pageIds, type PageId } from './pages.ts';
import { LicencesPage, type Licence } from './LicencesPage.tsx';
import { PlainPage } from './PlainPage.tsx';
import { loadScreen } from './screens.tsx';
import { StaticPage } from './StaticPage.tsx';

/** A page as the build writes it to disk. */
export interface Prerendered {
  /** Where it lives: '' for the start, 'imha' for the folder imha/. */
  folder: string;
  title: string;
  description: string;
  html: string;
}

const words = createWords();
const t = words.getFixedT('en', 'pages');

function withWords(children: ReactNode) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** Every page that comes to life, drawn on its first view. `national` and `areas` are those files of the directory. */
export async function renderPages(national: unknown, areas: unknown): Promise<Prerendered[]> {
  await words.loadNamespaces(['pages', 'finder', ...lawWords]);
  giveNationalLines(readEntries('national', national)?.entries ?? []);
  giveAreaList(readEntries('areas', areas)?.entries ?? []);
  const [imha, find, places, about, law, gaps, wrong] = await Promise.all([
    loadScreen.imha(),
    loadScreen.find(),
    loadScreen.places(),
    loadScreen.about(),
    loadScreen.law(),
    loadScreen.gaps(),
    loadScreen.wrong(),
  ]);
  const screens = { home: Journey, imha, find, places, about, law, gaps, wrong };
  return pageIds.map((page: PageId) => ({
    folder: page === 'home' ? '' : page,
    title: words.t('title', { page: t(`${page}.title`) }),
    description: t(`${page}.description`),
    html: renderToString(
      withWords(
        <App
          start={page}
          screens={screens}
          root=""
          plain={page === 'home' ? <PlainPage /> : undefined}
        />,
      ),
    ),
  }));
}

/** The two pages that never come to life: they carry no script at all. `home` is the address of the start. */
export function renderStatic(
  page: 'cleared' | 'missing',
  home: string,
): Omit<Prerendered, 'folder'> {
  const action = page === 'cleared' ? t('cleared.again') : t('missing.home');
  return {
    title: page === 'cleared' ? t('cleared.title') : words.t('title', { page: t('missing.title') }),
    description: t(`${page}.description`),
    html: renderToStaticMarkup(
      <StaticPage
        heading={t(`${page}.title`)}
        body={t(`${page}.body`)}
        action={action}
        actionHref={home}
      />,
    ),
  };
}

/** What others made that is part of the site, and their terms. */
export function renderLicences(licences: readonly Licence[]): Omit<Prerendered, 'folder'> {
  return {
    title: words.t('title', { page: t('licences.title') }),
    description: t('licences.description'),
    html: renderToStaticMarkup(
      <LicencesPage
        heading={t('licences.title')}
        body={t('licences.body')}
        licences={licences}
        action={t('missing.home')}
        actionHref="../"
      />,
    ),
  };
}
