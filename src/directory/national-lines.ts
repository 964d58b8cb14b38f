import { loadFile } from './load.ts';
import type { National } from './schema.ts';

type Reading = Promise<readonly National[]> & { status?: 'fulfilled'; value?: readonly National[] };

let reading: Reading | undefined;

/**
 * The national lines, fetched once. Where they could not be had the list is empty, and stays so until it is forgotten: asked for
 * anew with every drawing of the page, a file that does not come would be asked for without end.
 */
export function nationalLines(root: string): Promise<readonly National[]> {
  reading ??= loadFile(root, 'national').then(
    ({ entries }) => entries,
    () => [],
  );
  return reading;
}

/** Lets lines that did not come be asked for again. */
export function forgetNationalLines(): void {
  reading = undefined;
}

/** For prerendering, where nothing may be waited for: the lines as a promise React reads at once. */
export function giveNationalLines(entries: readonly National[]): void {
  reading = Object.assign(Promise.resolve(entries), { status: 'fulfilled' as const, value: entries });
}
