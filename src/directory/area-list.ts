import { fetchOnce } from '../ui/fetch-part.ts';
import { loadFile } from './load.ts';
import type { Area } from './schema.ts';

type Areas = readonly Area[];

let areas: (() => Promise<Areas>) | undefined;

/** Every council and health board, fetched once. */
export function areaList(root: string): Promise<Areas> {
  areas ??= fetchOnce(async () => (await loadFile(root, 'areas')).entries);
  return areas();
}

/** For prerendering, where nothing may be waited for: the list as a promise React reads at once. */
export function giveAreaList(entries: Areas): void {
  const given = Object.assign(Promise.resolve(entries), {
    status: 'fulfilled' as const,
    value: entries,
  });
  areas = () => given;
}
