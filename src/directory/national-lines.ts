import { loadFile } from './load.ts';
import type { National } from './schema.ts';

type Reading = Promise<readonly National[]> & { status?: 'fulfilled'; value?: readonly National[] };

let reading: Reading | undefined;

/** The national lines, fetched once. An empty list means they could not be had; the page then says so. */
export function nationalLines(root: string): Promise<readonly National[]> {
  reading ??= loadFile(root, 'national').then(
    ({ entries }) => entries,
    () => {
      reading = undefined;
      return [];
    },
  );
  return reading;
}

/** For prerendering, where nothing may be waited for: the lines as a promise React reads at once. */
export function giveNationalLines(entries: readonly National[]): void {
  reading = Object.assign(Promise.resolve(entries), { status: 'fulfilled' as const, value: entries });
}
