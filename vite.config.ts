import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { folderOf, pageIds } from './src/app/pages.ts';
import { buildTarget } from './scripts/check/browsers/promised.ts';
import { partsAgain } from './scripts/parts-again.ts';
import { preloadProgram } from './scripts/preload-program.ts';
import { slimI18next } from './scripts/slim-i18next.ts';
import { stylesWithParts } from './scripts/styles-with-parts.ts';

const around = new RegExp(`^/(${pageIds.map(folderOf).join('|')})/$`);

/** Parts that every page draws, and what both of the later files share; the others travel with what needs them. */
const onEveryPage =
  /src\/app\/(?!entry|too-old|program|react|after-first|prerender|LicencesPage|PlainPage|StaticPage|LookChoices|useLook|status\/|offline\/(keep|worker-address))|src\/directory\/OutsideLink|src\/ui\/(?!styles|CheckCards|DateFields|MoreIcon|Picks|QrCode|MarkedWords|EasyPictureDrawn|easy-pictures|answer-pictures|more-icon|Term|VerdictBadge)\w[\w-]*\.tsx?|src\/listen\/(Listen|ListenButton|listen-state)\.tsx?|src\/reader\/(?!other-layers|own-date-names|glossary|switch\/|useClockTimes)|locales\/languages|locales\/en\/patient\/(shell|start)\.json|node_modules\/i18next\//;

/**
 * All that comes later, in few files: what one of them brings, comes whole or not at all. Each may import only what came with
 * the page (scripts/parts-again.ts). The outcome is one file, with its words another.
 */
const later: readonly { name: string; test: RegExp }[] = [
  { name: 'part-layers', test: /src\/reader\/(other-layers|own-date-names)/ },
  { name: 'part-languages', test: /src\/(reader\/switch\/|app\/(LookChoices|useLook)|ui\/Picks)/ },
  { name: 'part-code', test: /src\/ui\/QrCode|node_modules\/uqr\// },
  {
    name: 'part-device',
    test: /src\/(device|pages\/wards)\/(?!TrainingSlides)|machines\/questions\/is-answer/,
  },
  {
    name: 'part-pictures',
    test: /src\/ui\/(EasyPictureDrawn|\w+-pictures)|node_modules\/healthicons-react\//,
  },
  { name: 'part-terms', test: /src\/(ui\/(MarkedWords|Term)|reader\/glossary)\.tsx?/ },
  { name: 'part-listen', test: /src\/listen\// },
  { name: 'part-keep', test: /src\/app\/offline\/(keep|worker-address)/ },
  {
    name: 'part-directory',
    test: /src\/directory\/|src\/reader\/useClockTimes|src\/papers\/from-directory|src\/outcome\/OtherNation|src\/pages\/(?!law|Law|Imha|IconList|WhoCan|wards\/TrainingSlides)/,
  },
  // Opened by few, and of no use before the outcome stands.
  { name: 'part-calendar', test: /src\/papers\/calendar-file|node_modules\/ical-generator\// },
  {
    name: 'part-outcome',
    test: /src\/(outcome|papers|pages|staff|app\/status|journey\/(relatives|AtOutcome|\w+Form|\w+Answers))/,
  },
];

/** The patient's words come by language, and by where they are read. */
const wordFiles: Record<string, string> = {
  shell: 'start',
  start: 'start',
  questions: 'questions',
  relatives: 'questions',
  pages: 'pages',
  law: 'pages',
  papers: 'papers',
  // Written in much the same words as the papers, and wanted on the same page: one file is shorter than two.
  explain: 'papers',
  device: 'device',
  listen: 'device',
  glossary: 'terms',
  wards: 'wards',
};

/** What differs for a carer, for staff or in Easy Read is little, and comes as a whole. */
function wordFileOf(id: string): string | null {
  const [, language, layer, file = ''] = /locales\/([\w-]+)\/(\w+)\/([\w-]+)\.json$/.exec(id) ?? [];
  if (!language || !layer) return null;
  if (layer !== 'patient') return `words-${language}-${layer}`;
  if (language === 'en' && /^(shell|start)$/.test(file)) return null;
  return `words-${language}-${wordFiles[file] ?? 'outcome'}`;
}

/** While developing, the pages around are all drawn from `page.html`; the build writes each to its own folder. */
function pagesAround(): Plugin {
  return {
    name: 'pages-around',
    configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        if (around.test(request.url ?? '')) request.url = '/page.html';
        next();
      });
    },
    transformIndexHtml(html, { originalUrl }) {
      const page = around.exec(originalUrl ?? '')?.[1]?.replace('for-', '');
      return page ? html.replace('data-page="about"', `data-page="${page}"`) : html;
    },
  };
}

export default defineConfig({
  // Relative addresses, so the folder works under any path on any host.
  base: './',
  plugins: [
    react(),
    pagesAround(),
    stylesWithParts(),
    slimI18next(),
    preloadProgram(),
    partsAgain(),
  ],
  // Words are data, found by their whole key: no name in the program for each, which cost every language 2 kB.
  json: { namedExports: false, stringify: true },
  build: {
    target: buildTarget,
    // What the first page needs is named by scripts/preload-program.ts; what comes later stands alone.
    modulePreload: false,
    reportCompressedSize: false,
    // Styles are in the page (scripts/prerender.ts) or in the part they dress (scripts/styles-with-parts.ts): no words without them.
    cssCodeSplit: false,
    rollupOptions: {
      // Class fields are set and not defined: else what comes later would share a helper for that, and could not stand alone.
      transform: { assumptions: { setPublicClassFields: true } },
      input: ['index.html', 'page.html'],
      // The questions are part of the first page and fetched later on the others: that is meant.
      checks: { ineffectiveDynamicImport: false },
      output: {
        // The service worker keeps words by language, and tells them by their names.
        chunkFileNames: 'assets/[name]-[hash].js',
        codeSplitting: {
          groups: [
            // React changes less often than we do: on its own, a repeat visitor keeps it.
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|scheduler)\/|src\/app\/react\.ts$/,
            },
            // One file for what every page needs, instead of many small requests on a slow line.
            { name: 'shell', test: onEveryPage },
            // And one for the questions, with all that they need.
            { name: 'journey', test: /src\/(journey\/Journey|app\/program)\.tsx$/ },
            { name: wordFileOf, debugName: 'words', test: /locales\// },
            ...later,
            // The entry runs before all that, and so brings along what it needs itself.
            {
              name: 'entry',
              test: /vite\/preload-helper|rolldown\/runtime|src\/app\/(entry|too-old|after-first-paint)/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
