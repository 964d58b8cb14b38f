import { brotliCompressSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

/** Leaves out whatever loads later, so that only the first load is weighed. */
const withoutLater: Plugin = {
  name: 'without-later',
  enforce: 'pre',
  resolveDynamicImport: () => ({ id: 'later', external: true }),
};

function libraryOf(id: string): string {
  const [, library] = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
  if (library) return library === 'scheduler' ? 'react-dom' : library;
  return /\/locales\//.test(id)
    ? 'our words'
    : id.includes('/machines/')
      ? 'our law and order of questions'
      : 'our pages';
}

/** What each library costs in the first load: one file for each, packed alone. */
export async function librarySizes(): Promise<{ library: string; raw: number; brotli: number }[]> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react(), withoutLater],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: 'src/app/program.tsx',
        preserveEntrySignatures: 'allow-extension',
        output: {
          strictExecutionOrder: true,
          codeSplitting: {
            includeDependenciesRecursively: false,
            groups: [
              {
                name: (id) => libraryOf(id).replace(/[@/]/g, '_').replaceAll(' ', '-'),
                test: () => true,
              },
            ],
          },
        },
      },
    },
  });
  const [result] = [built].flat();
  if (!result || !('output' in result)) throw new Error('The build gave nothing back.');
  return result.output
    .filter((file) => file.type === 'chunk')
    .map(({ name, code }) => ({
      library: name,
      raw: Buffer.byteLength(code),
      brotli: brotliCompressSync(code).length,
    }))
    .filter(({ raw }) => raw > 200)
    .sort((a, b) => b.brotli - a.brotli);
}
