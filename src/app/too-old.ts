/**
 * Is this browser older than those promised (scripts/check/browsers/promised.ts)? They have both of these, and each of them came
 * with one of the oldest. The same test stands in `public/guard.js`, which then shows the plain page.
 */
export function isTooOld(): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' }).format();
    return !Object.hasOwn;
  } catch {
    return true;
  }
}
