import { use } from 'react';
import { fetchOnce } from '../ui/fetch-part.ts';
import { loadFile } from './load.ts';
import type { National } from './schema.ts';

type Lines = readonly National[];

let given: Lines | undefined;
let fetched: (() => Promise<Lines>) | undefined;
let behindThePage: Promise<Lines> | undefined;

const read = async (root: string): Promise<Lines> => (await loadFile(root, 'national')).entries;

/** The network is back, or some time has passed. */
function later(): Promise<void> {
  return new Promise((come) => {
    window.addEventListener('online', () => come(), { once: true });
    setTimeout(come, 60_000);
  });
}

/** For a page that came with the lines in it: it goes on showing them until they could be had, however long that takes. */
const untilItComes = (root: string): Promise<Lines> =>
  read(root).catch(async () => {
    await later();
    return untilItComes(root);
  });

/** The same for a part that need not wait for them. */
export function nationalLines(root: string): Promise<Lines> {
  if (document.querySelector('[data-place]')) return (behindThePage ??= untilItComes(root));
  return (fetched ??= fetchOnce(() => read(root)))();
}

/** The national lines, fetched once. Waits (Suspense), and fails with `NotFetched` where they could not be had. */
export function useNationalLines(root: string): Lines {
  return given ?? use(nationalLines(root));
}

/** For prerendering, where nothing may be waited for. */
export function giveNationalLines(entries: Lines): void {
  given = entries;
}
