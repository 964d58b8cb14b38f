const times = Number(process.env['HUNT'] ?? 0);

/**
 * How many examples a property is tried on, and which: the same ones each time, so that a change is judged by what it changed.
 * `npm run hunt` looks further in the rights: other examples at each run, and twenty times as many.
 */
export const runs = (count: number): { numRuns: number; seed?: number } =>
  times > 0 ? { numRuns: count * times } : { numRuns: count, seed: 2026 };

/** Time enough for so many of them, in milliseconds: five minutes at least, as for any test. */
export const timeFor = (count: number): number => Math.max(300_000, count * times * 1000);
