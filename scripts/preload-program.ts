import type { HtmlTagDescriptor, Plugin } from 'vite';

interface Part {
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
  readonly code: string;
  readonly moduleIds: readonly string[];
}

/** Asking for a file early holds up the first paint by some milliseconds: only what takes long to come is worth it. */
const worthAsking = 5_000;

/** Every large file a page will want as soon as its small entry runs: what the entry brings later, and all that this needs. */
function wantedSoon(chunk: Part, partNamed: (name: string) => Part | undefined): string[] {
  const wanted = new Set<string>();
  const add = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    partNamed(name)?.imports.forEach(add);
  };
  for (const part of [chunk, ...chunk.imports.map(partNamed)]) part?.dynamicImports.forEach(add);
  return [...wanted].filter((name) => (partNamed(name)?.code.length ?? 0) > worthAsking);
}

const isProgram = (part: Part | undefined) =>
  part?.moduleIds.some((id) => id.endsWith('/src/app/program.tsx')) ?? false;

/** The entry waits for the first paint before it brings the program; the files of the program are fetched meanwhile. */
export function preloadProgram(): Plugin {
  return {
    name: 'preload-program',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle, chunk }): HtmlTagDescriptor[] {
        if (!bundle || !chunk) return [];
        const partNamed = (name: string) => {
          const part = bundle[name];
          return part?.type === 'chunk' ? part : undefined;
        };
        // Pages around the questions do not need those at once.
        const isHome = html.includes('data-page="home"');
        const wanted = wantedSoon(chunk, partNamed).filter(
          (name) => isHome || !isProgram(partNamed(name)),
        );
        return wanted.map((name) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `./${name}` },
          injectTo: 'head',
        }));
      },
    },
  };
}
