import type { HtmlTagDescriptor, Plugin } from 'vite';

interface Part {
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

/** Every file a page will want as soon as its small entry runs: what the entry brings later, and all that this needs. */
function wantedSoon(entry: Part, partNamed: (name: string) => Part | undefined): string[] {
  const wanted = new Set<string>();
  const add = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    partNamed(name)?.imports.forEach(add);
  };
  entry.dynamicImports.forEach(add);
  return [...wanted].filter((name) => !entry.imports.includes(name));
}

/** The entry waits for the first paint before it brings the program; the files of the program are fetched meanwhile. */
export function preloadProgram(): Plugin {
  return {
    name: 'preload-program',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle, chunk }): HtmlTagDescriptor[] {
        if (!bundle || !chunk) return [];
        const partNamed = (name: string) => {
          const part = bundle[name];
          return part?.type === 'chunk' ? part : undefined;
        };
        return wantedSoon(chunk, partNamed).map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
