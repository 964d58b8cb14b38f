import { fetchOnce } from '../ui/fetch-part.ts';
import { loadFile } from './load.ts';
import type { National } from './schema.ts';

type Lines = readonly National[];

let lines: (() => Promise<Lines>) | undefined;

/** Nothing that is on the screen is taken away: a page that came with the lines in it goes on showing them. */
async function read(root: string): Promise<Lines> {
  try {
    return (await loadFile(root, 'national')).entries;
  } catch (cause) {
    if (!document.querySelector('[data-place]')) throw cause;
    lines = undefined;
    return new Promise(() => {});
  }
}

/** The national lines, fetched once. Fails with `NotFetched` where they could not be had. */
export function nationalLines(root: string): Promise<Lines> {
  lines ??= fetchOnce(() => read(root));
  return lines();
}

/** For prerendering, where nothing may be waited for: the lines as a promise React reads at once. */
export function giveNationalLines(entries: Lines): void {
  const given = Object.assign(Promise.resolve(entries), {
    status: 'fulfilled' as const,
    value: entries,
  });
  lines = () => given;
}
