import type { Plugin } from 'vite';

/** The files of the program that come later are so named in vite.config.ts. */
const isLater = /^assets\/(part|words)-/;
const importOfLater = /\bimport\(([`"'])(\.\/(?:part|words)-[^`"']+)\1\)/g;

/**
 * Hands every `import()` of a file that comes later to `src/ui/bring-part.ts`, which can ask for it again. And sees to what that
 * rests on: such a file imports nothing that comes later itself, for what it imports keeps its address at each try.
 */
export function partsAgain(): Plugin {
  return {
    name: 'parts-again',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    // Styles are in the page and no later file needs another: nothing to fetch beside it.
    load: (id) =>
      id.includes('vite/preload-helper')
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
    renderChunk: (code) =>
      code.replaceAll(
        importOfLater,
        (_, quote: string, file: string) =>
          `bringPart(${quote}${file}${quote},address=>import(address))`,
      ),
    generateBundle(_, bundle) {
      const files = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
      for (const { fileName, imports, code } of files) {
        const late = imports.find((name) => isLater.test(name));
        if (late) this.error(`${fileName} imports ${late}, so neither could be asked for again.`);
        if (importOfLater.test(code)) this.error(`${fileName} asks for a part only once.`);
      }
    },
  };
}
