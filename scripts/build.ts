import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, minifySync } from 'vite';
import type * as prerendering from '../src/app/prerender.tsx';
import { buildWorker } from './build-worker.ts';
import { licencesOf } from './licences.ts';
import { packFolder } from './pack.ts';
import { prerender } from './prerender.ts';
import { writeHosting } from './write-hosting.ts';

/** The guard speaks where nothing else of ours can run, and without white space its strings would be written as in ES2015. */
const oldBrowsers = {
  compress: { target: 'es2015' },
  codegen: { removeWhitespace: false },
} as const;

/** Builds the whole site into `dist`: the program, then every page drawn once on the way out. */
export async function buildSite(): Promise<void> {
  process.env.NODE_ENV = 'production';
  const built = await build({ logLevel: 'warn' });
  const drawing = 'node_modules/.cache/prerender';
  await build({
    logLevel: 'warn',
    build: {
      ssr: 'src/app/prerender.tsx',
      outDir: drawing,
      copyPublicDir: false,
      emptyOutDir: true,
      rollupOptions: { input: 'src/app/prerender.tsx', output: { codeSplitting: undefined } },
    },
  });
  const module: typeof prerendering = await import(
    pathToFileURL(join(process.cwd(), drawing, 'prerender.js')).href
  );
  await prerender('dist', module, await licencesOf(built));
  await rm(drawing, { recursive: true });
  // Served as it is written, but for its comments.
  const guard = 'dist/guard.js';
  const { code } = minifySync(guard, await readFile(guard, 'utf8'), oldBrowsers);
  await writeFile(guard, code.replaceAll(/^\t+/gm, ''));
  await buildWorker('dist');
  await writeHosting('dist', process.env);
  await packFolder('dist');
}

await buildSite();
