import { nextWorkingDay } from '../law/working-days.ts';
import type { Ask } from '../reason/ask.ts';
import type { Line } from '../reason/lines.ts';
import { linesOf, type Details, type Verdict } from '../reason/right.ts';

/** The lines of a window to apply: when it opens, when it closes, or when it closed, and whether it is in time even so. */
export const applying = (
  { on }: Ask,
  verdict: Verdict,
  { opensOn, closesOn }: Details,
  closing: 'closes' | 'closes-if-section-2' = 'closes',
): readonly Line[] =>
  linesOf(
    verdict === 'not-yet' && opensOn !== undefined && { id: 'opens', day: opensOn },
    closesOn !== undefined && closesOn < on && { id: 'closed', day: closesOn },
    verdict === 'yes' &&
      closesOn !== undefined &&
      closesOn < on && { id: 'in-time', day: nextWorkingDay(closesOn) },
    verdict !== 'not-yet' &&
      closesOn !== undefined &&
      closesOn >= on && { id: closing, day: closesOn },
  );
