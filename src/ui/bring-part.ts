import { fetchOnce } from './fetch-part.ts';

declare global {
  /** Called by the built files in place of `import()`: see `scripts/parts-again.ts`. */
  var bringPart: typeof bring | undefined;
}

const parts = new Map<string, () => Promise<unknown>>();

/**
 * A file of the program that is fetched later. Firefox, WebKit and older Chromium remember a failed `import()` of an address
 * for as long as the page lives, so each further try asks at an address that is new. The file itself may import
 * only what came with the page, for those addresses stay the same: the build sees to that.
 */
function bring(file: string, load: (address: string) => Promise<unknown>): Promise<unknown> {
  let tries = 0;
  const part =
    parts.get(file) ??
    fetchOnce(() => {
      tries += 1;
      return load(tries === 1 ? file : `${file}?again=${tries}`);
    });
  parts.set(file, part);
  return part();
}

globalThis.bringPart = bring;
