import { createServer, createServerModuleRunner } from 'vite';
import type { Mutant } from './mutants.ts';

/** Reads modules of ours with a mutant put in. What does not depend on the file concerned is read once and kept. */
export async function readModules(root: string) {
  let active: Mutant | undefined;
  const server = await createServer({
    root,
    configFile: false,
    appType: 'custom',
    logLevel: 'silent',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    environments: { ssr: { resolve: { noExternal: ['vitest'] } } },
    plugins: [
      {
        name: 'mutant',
        enforce: 'pre',
        resolveId: (id) => (id === 'vitest' ? '\0vitest' : undefined),
        load: (id) =>
          id === '\0vitest'
            ? 'export const { it, describe, expect, afterAll } = globalThis.quickTests;'
            : undefined,
        transform: (code, id) =>
          active && id === root + active.file
            ? code.slice(0, active.start) + active.becomes + code.slice(active.end)
            : undefined,
      },
    ],
  });
  const { moduleGraph } = server.environments.ssr;
  const runner = createServerModuleRunner(server.environments.ssr, {
    hmr: false,
    sourcemapInterceptor: false,
  });
  const { evaluatedModules } = runner;

  const forget = (id: string, done = new Set<string>()): void => {
    const module = evaluatedModules.getModuleById(id);
    if (!module || done.has(id)) return;
    done.add(id);
    for (const importer of module.importers) forget(importer, done);
    evaluatedModules.invalidateModule(module);
  };

  return {
    read: (file: string) => runner.import(root + file),
    /** Puts a mutant in place of the one before, or takes it out. */
    put(mutant: Mutant | undefined): void {
      const changed = [active, mutant].flatMap((one) => (one ? [root + one.file] : []));
      active = mutant;
      for (const file of changed)
        for (const one of moduleGraph.getModulesByFile(file) ?? [])
          moduleGraph.invalidateModule(one);
      // Findings are remembered by the name of the right, so a right that has changed needs an empty memory.
      for (const id of [...changed, `${root}machines/reason/remember.ts`]) forget(id);
    },
    /** Reads a file of tests again, so that it tells its tests again. */
    async readTests(file: string): Promise<void> {
      forget(root + file);
      await runner.import(root + file);
    },
  };
}
