import { useEffect, useMemo } from 'react';
import { replay } from '../../machines/journey/replay.ts';
import type { JourneyEvent } from '../../machines/journey/vocabulary.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import { changedRights } from '../../machines/told/changed.ts';
import { wholeCase, type WholeCase } from '../../machines/whole-case.ts';
import { chartNow } from '../journey/chart.ts';
import type { Journey } from '../journey/useJourney.ts';
import { onForget } from '../ui/forget.ts';

/** The step that opened the way deeper a person was last shown the outcome of: once is enough. */
let shown: JourneyEvent | undefined;
onForget(() => {
  shown = undefined;
});

/** The step that opened the way deeper last taken; -1 where none was. */
const openedAt = ({ steps }: Journey) => steps.map((step) => 'question' in step).lastIndexOf(false);

/** What the answers of the way deeper last taken have changed. */
export function useNew(journey: Journey, whole: WholeCase): ReadonlySet<RightId> {
  const opened = openedAt(journey);
  return useMemo(() => {
    if (opened < 0 || opened === journey.steps.length - 1) return new Set<RightId>();
    const before = replay(chartNow(), journey.steps.slice(0, opened), whole).case;
    return changedRights(wholeCase({ ...before, law: whole.law }).findings, whole.findings);
  }, [journey.steps, opened, whole]);
}

/** Back from a way deeper, the page stands at what is new and not at its top. `drawn` once it is there. */
export function useLookAtNew(journey: Journey, drawn: boolean): void {
  const opened = journey.steps[openedAt(journey)];
  useEffect(() => {
    if (!drawn || opened === shown) return;
    shown = opened;
    const found = document.querySelector<HTMLElement>('[data-new]');
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  }, [drawn, opened]);
}
