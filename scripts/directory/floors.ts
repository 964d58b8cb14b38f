import type { Shares } from '../../src/directory/shares.ts';

/**
 * What the directory has reached and may not fall below. Raise a floor when a share has risen; lower one only with a
 * reason that somebody who needs the number would accept.
 */
export const floors: Shares = { service: 86, sourcedNumber: 71, sureNumber: 57, somebody: 100 };

const titles: Record<keyof Shares, string> = {
  service: 'reach an advocacy service',
  sourcedNumber: 'reach a number that was read on a page (aim: 70 % now, 95 % once we ring)',
  sureNumber: 'reach such a number that is known to be right for the place',
  somebody: 'reach somebody to call',
};

/** A line for each share, and the shares that have fallen. */
export function sharesReport(shares: Shares): { lines: string[]; fallen: string[] } {
  const names = Object.keys(titles) as (keyof Shares)[];
  return {
    lines: names.map((name) => `${shares[name].toFixed(1).padStart(6)}% ${titles[name]}`),
    fallen: names
      .filter((name) => shares[name] < floors[name])
      .map((name) => `${titles[name]}: ${shares[name]} % is below ${floors[name]} %`),
  };
}
