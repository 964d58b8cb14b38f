import { questionIds, type QuestionId } from '../../machines/questions/registry.ts';

/** What the browser's history holds of the journey: only how far one is, never what was answered. */
export type Mark = { readonly step?: number; readonly edit?: QuestionId };

/**
 * Reads the state of a history entry. It may be from another version of this site, or from another page of the same host:
 * what is no mark of ours counts for nothing.
 */
export function readMark(state: unknown): Mark {
  if (typeof state !== 'object' || state === null) return {};
  const { step, edit } = state as { step?: unknown; edit?: unknown };
  const question = questionIds.find((id) => id === edit);
  return {
    ...(typeof step === 'number' && Number.isSafeInteger(step) && step >= 0 ? { step } : {}),
    ...(question ? { edit: question } : {}),
  };
}
