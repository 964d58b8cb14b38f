import type { SourceFile } from './imports.ts';

/** Code that asks the device what day or time it is, or takes the day of Greenwich for that of London. */
const asks = /\bnew Date\(\)|\bDate\.now\(\)|\btodayInLondon\(\)|\bnow\.toISOString\(\)\.slice/;

/** The pages have one clock, `src/clock`, which may be told better by the person. */
export function clockFaults(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path, text }) => /^src\/(?!clock\/)/.test(path) && asks.test(text))
    .map(({ path }) => `${path}: ask src/clock what day it is`);
}
