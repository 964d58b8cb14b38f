import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { preloadProgram } from './scripts/preload-program.ts';

const around = /^\/(imha|find|places|about|law|gaps|wrong)\/$/;

/** Parts that every page draws; the others travel with the page that needs them. */
const onEveryPage =
  /src\/app\/(?!entry|program|react|after-first|offline\/keep)|src\/ui\/(words|route|early|usePageTitle|icon-paths|[A-Z]\w*Link|Icon|IconShape|Page|PageHeading|Button|Disclosure|Notice|Choice|Card)\.tsx?|locales\/en\/(shell|start)\.json|node_modules\/i18next\//;

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
      const page = around.exec(originalUrl ?? '')?.[1];
      return page ? html.replace('data-page="about"', `data-page="${page}"`) : html;
    },
  };
}

export default defineConfig({
  // Relative addresses, so the folder works under any path on any host.
  base: './',
  plugins: [react(), pagesAround(), preloadProgram()],
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rollupOptions: {
      input: ['index.html', 'page.html'],
      // The questions are part of the first page and fetched later on the others: that is meant.
      checks: { ineffectiveDynamicImport: false },
      output: {
        // The service worker keeps words by language, and tells them by this name.
        chunkFileNames: ({ facadeModuleId }) => {
          const [, language, file] =
            /locales\/(\w+)\/([\w/-]+)\.json$/.exec(facadeModuleId ?? '') ?? [];
          return language
            ? `assets/words-${language}-${file?.replaceAll('/', '-')}-[hash].js`
            : 'assets/[name]-[hash].js';
        },
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
            // The entry runs before all that, and so brings along what it needs itself.
            {
              name: 'entry',
              test: /vite\/preload-helper|src\/app\/(entry|after-first-paint)/,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
