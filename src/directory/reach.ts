import type { National } from './schema.ts';

/** One name for where a line can be used, where there is one. */
export function reachOf({ nations }: National): 'uk' | 'england-and-wales' | National['nations'] {
  if (nations.length === 4) return 'uk';
  return nations.length === 2 && nations.includes('england') && nations.includes('wales')
    ? 'england-and-wales'
    : nations;
}
