import type { JourneyEvent } from '../../machines/journey/vocabulary.ts';
import { changeSession } from './session.ts';

/** Goes on from steps that were taken before or elsewhere, in place of whatever was answered. */
export function beginWith(
  steps: readonly JourneyEvent[],
  dropped: readonly JourneyEvent[] = [],
): void {
  changeSession({
    trail: steps,
    at: steps.length,
    dropped,
    kept: [],
    waiting: [],
    changing: undefined,
    editing: undefined,
    remembered: new Map(
      steps.flatMap((step) => ('question' in step ? [[step.question, step.value] as const] : [])),
    ),
  });
}
