import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { giveAreaList } from '../directory/area-list.ts';
import { readEntries } from '../directory/read-entries.ts';
import { Journey } from '../journey/Journey.tsx';
import { lawWords } from '../pages/law-words.ts';
import { statusWords } from './status/status-words.ts';
import { giveNationalLines } from '../directory/national-lines.ts';
import { Reader } from '../reader/Reader.tsx';
import { sayIn } from '../reader/say.ts';
import { createWords } from '../reader/words.ts';
import { App, type Screens } from './App.tsx';
import { folderOf, isStatusPage, pageIds, type PageId } from './pages.ts';
import { LicencesPage, type Licence } from './LicencesPage.tsx';
import { PlainPage } from './PlainPage.tsx';
import { loadScreen } from './screens.tsx';
import { StaticPage } from './StaticPage.tsx';
import { WaitNotice } from './WaitNotice.tsx';

/** A page as the build writes it to disk. */
export interface Prerendered {
  page: PageId;
  /** Where it lives: '' for the start, 'imha' for the folder imha/. */
  folder: string;
  title: string;
  description: string;
  html: string;
  /** What stands in `#wait` until the page is alive. */
  wait: string;
}

const words = createWords();
const reader = { language: 'en', audience: 'patient', edition: 'plain' } as const;
const t = sayIn(words, 'en', 'pages');
const shell = sayIn(words, 'en', 'shell');

function withWords(children: ReactNode) {
  return <Reader words={words}>{children}</Reader>;
}

/** What the tab and a search engine say of a page. */
function headOf(page: PageId): Pick<Prerendered, 'title' | 'description'> {
  if (page === 'home') return { title: shell('name'), description: t('home.description') };
  if (!isStatusPage(page))
    return {
      title: shell('title', { page: t(`${page}.title`) }),
      description: t(`${page}.description`),
    };
  const name = t(`status.names.${page}`);
  return { title: shell('title', { page: name }), description: t('status.description', { name }) };
}

/** Every page that comes to life, drawn on its first view. `national` and `areas` are those files of the directory. */
export async function renderPages(national: unknown, areas: unknown): Promise<Prerendered[]> {
  await words.bring(reader, ['pages', 'finder', 'wards', ...lawWords, ...statusWords]);
  giveNationalLines(readEntries('national', national)?.entries ?? []);
  giveAreaList(readEntries('areas', areas)?.entries ?? []);
  const around = await Promise.all(
    Object.entries(loadScreen).map(async ([page, load]) => [page, await load()] as const),
  );
  const wait = renderToStaticMarkup(withWords(<WaitNotice />));
  const screens: Screens = { ...(Object.fromEntries(around) as Screens), home: Journey };
  return pageIds.map((page: PageId) => ({
    page,
    folder: page === 'home' ? '' : folderOf(page),
    ...headOf(page),
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
    wait,
  }));
}

/** The two pages that never come to life: they carry no script at all. `home` is the address of the start. */
export function renderStatic(
  page: 'cleared' | 'missing',
  home: string,
): Omit<Prerendered, 'page' | 'folder' | 'wait'> {
  const isCleared = page === 'cleared';
  const heading = isCleared ? shell('cleared.title') : t('missing.title');
  return {
    title: isCleared ? heading : shell('title', { page: heading }),
    description: t(`${page}.description`),
    html: renderToStaticMarkup(
      withWords(
        <StaticPage
          heading={heading}
          body={isCleared ? shell('cleared.body') : t('missing.body')}
          action={isCleared ? shell('cleared.again') : t('missing.home')}
          actionHref={home}
        />,
      ),
    ),
  };
}

/** What others made that is part of the site, and their terms. */
export function renderLicences(
  licences: readonly Licence[],
): Omit<Prerendered, 'page' | 'folder' | 'wait'> {
  return {
    title: shell('title', { page: t('licences.title') }),
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
