import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { giveAreaList } from '../directory/area-list.ts';
import { readEntries } from '../directory/read-entries.ts';
import { Journey } from '../journey/Journey.tsx';
import { lawWords } from '../pages/law-words.ts';
import { statusWords } from './status/status-words.ts';
import { giveNationalLines } from '../directory/national-lines.ts';
import { allLanguages, ChosenReader } from '../reader/ChosenReader.tsx';
import type { ReaderKind } from '../reader/layers.ts';
import { saidOf } from '../reader/said-of.ts';
import { sayIn } from '../reader/say.ts';
import { createWords } from '../reader/words.ts';
import { App, type Screens } from './App.tsx';
import { addressOf, inEveryLanguage, isStatusPage, pageIds, type PageId } from './pages.ts';
import { LicencesPage, type Licence } from './LicencesPage.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';
import { PlainPage } from './PlainPage.tsx';
import { loadScreen } from './screens.tsx';
import { StaticPage } from './StaticPage.tsx';
import { WaitNotice } from './WaitNotice.tsx';

/** A page as the build writes it to disk. */
export interface Prerendered {
  page: PageId;
  language: string;
  dir: 'ltr' | 'rtl';
  /** Where it lives: '' for the start, 'imha/', 'cy/section-2/'. */
  address: string;
  /** The same page in every language that has it. */
  languages: readonly { readonly code: string; readonly address: string }[];
  title: string;
  description: string;
  html: string;
  /** What stands in `#wait` until the page is alive. */
  wait: string;
}

const words = createWords();
const t = sayIn(words, 'en', 'pages');
const shell = sayIn(words, 'en', 'shell');

type Language = ReaderKind['language'];

function withWords(children: ReactNode, language: Language = 'en') {
  return (
    <ChosenReader words={words} language={language}>
      {children}
    </ChosenReader>
  );
}

/** What the tab and a search engine say of a page. */
function headOf(page: PageId, language: Language): Pick<Prerendered, 'title' | 'description'> {
  const said = sayIn(words, language, 'pages');
  const around = sayIn(words, language, 'shell');
  if (page === 'home') return { title: around('name'), description: said('home.description') };
  if (!isStatusPage(page))
    return {
      title: around('title', { page: said(`${page}.title`) }),
      description: said(`${page}.description`),
    };
  const name = said(`status.names.${page}`);
  return {
    title: around('title', { page: name }),
    description: said('status.description', { name }),
  };
}

/** What a page has for readers without scripts. */
const withoutScripts = (page: PageId): ReactNode =>
  inEveryLanguage.includes(page) ? (
    <>
      {page === 'home' ? <PlainPage /> : null}
      <LanguageLinks page={page} />
    </>
  ) : undefined;

/** What any of the pages says. */
const needed = ['shell', 'start', 'pages', 'finder', 'wards', ...lawWords, ...statusWords] as const;

/**
 * Every page that comes to life, drawn on its first view: all of them in English, and in each other language those that have an
 * address in it. `national` and `areas` are those files of the directory.
 */
export async function renderPages(national: unknown, areas: unknown): Promise<Prerendered[]> {
  giveNationalLines(readEntries('national', national)?.entries ?? []);
  giveAreaList(readEntries('areas', areas)?.entries ?? []);
  const around = await Promise.all(
    Object.entries(loadScreen).map(async ([page, load]) => [page, await load()] as const),
  );
  const screens: Screens = { ...(Object.fromEntries(around) as Screens), home: Journey };
  const drawn: Prerendered[] = [];
  for (const { code, dir } of allLanguages) {
    await words.bring({ language: code, audience: 'patient', edition: 'plain' }, needed);
    const wait = renderToStaticMarkup(withWords(<WaitNotice />, code));
    for (const page of code === 'en' ? pageIds : inEveryLanguage)
      drawn.push({
        page,
        language: saidOf(code).lang,
        dir,
        address: addressOf(page, code),
        languages: inEveryLanguage.includes(page)
          ? allLanguages.map((one) => ({
              code: saidOf(one.code).lang,
              address: addressOf(page, one.code),
            }))
          : [],
        ...headOf(page, code),
        html: renderToString(
          withWords(
            <App start={page} screens={screens} root="" plain={withoutScripts(page)} />,
            code,
          ),
        ),
        wait,
      });
  }
  return drawn;
}

/** The two pages that never come to life: they carry no script at all. `home` is the address of the start. */
export function renderStatic(
  page: 'cleared' | 'missing',
  home: string,
): Pick<Prerendered, 'title' | 'description' | 'html'> {
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
): Pick<Prerendered, 'title' | 'description' | 'html'> {
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
