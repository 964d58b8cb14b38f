/**
 * What the browser's history holds of the journey: how many steps were taken, and at an answer being changed which of them,
 * as a number. It never names a question or an answer.
 */
export type Mark = { readonly step?: number; readonly edit?: number };

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

/**
 * Reads the state of a history entry. It may be from another version of this site, or from another page of the same host:
 * what is no mark of ours counts for nothing.
 */
export function readMark(state: unknown): Mark {
  if (typeof state !== 'object' || state === null) return {};
  const { step, edit } = state as { step?: unknown; edit?: unknown };
  return { ...(isCount(step) ? { step } : {}), ...(isCount(edit) ? { edit } : {}) };
}
