import type { Assessment } from '../../machines/assess.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { daysBetween, type Day } from '../../machines/law/periods.ts';
import { todayInLondon } from '../../machines/law/today.ts';
import { lastDayIn } from './run-out.ts';

export type EventKind =
  | 'start'
  | 'today'
  | 'opens'
  | 'closes'
  | 'automatic'
  | 'second-opinion'
  | 'end'
  | 'end-renewable';
export type DatedEvent = { readonly kind: EventKind; readonly day: Day };

/** What happens when, in order, as far as the findings give dates. */
export function datedEvents(
  facts: Facts,
  findings: Assessment['findings'],
  today: Day,
): readonly DatedEvent[] {
  const { duration, tribunal, 'refuse-treatment': treatment } = findings;
  const start = facts.startedOn ?? (facts.startedAt && todayInLondon(new Date(facts.startedAt)));
  const end = lastDayIn(duration);
  // A right that is lost with a power of hours has no last day after it (s4: unless it becomes section 2).
  const lapses =
    duration.endsAt !== undefined &&
    end !== undefined &&
    tribunal.closesOn !== undefined &&
    tribunal.closesOn > end;
  const events: (DatedEvent | undefined)[] = [
    start ? { kind: 'start', day: start } : undefined,
    tribunal.verdict === 'not-yet' && tribunal.opensOn
      ? { kind: 'opens', day: tribunal.opensOn }
      : undefined,
    tribunal.closesOn && tribunal.verdict !== 'not-yet' && !lapses
      ? { kind: 'closes', day: tribunal.closesOn }
      : undefined,
    tribunal.automaticOn ? { kind: 'automatic', day: tribunal.automaticOn } : undefined,
    treatment.secondOpinionFrom && end && treatment.secondOpinionFrom <= end
      ? { kind: 'second-opinion', day: treatment.secondOpinionFrom }
      : undefined,
    end ? { kind: duration.renewable ? 'end-renewable' : 'end', day: end } : undefined,
  ];
  const known = events.filter((event) => event !== undefined);
  if (known.every(({ kind }) => kind === 'start')) return [];
  return [...known, { kind: 'today', day: today } as const].sort((a, b) =>
    daysBetween(b.day, a.day),
  );
}
