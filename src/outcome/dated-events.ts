import type { Assessment } from '../../machines/assess.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { daysBetween, type Day } from '../../machines/law/periods.ts';
import { todayInLondon } from '../../machines/law/today.ts';
import type { Line, LineId } from '../../machines/reason/lines.ts';

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

/** The lines that stand on the line of time, and what each is called there. */
const kinds: Partial<Record<LineId, EventKind>> = {
  opens: 'opens',
  closes: 'closes',
  closed: 'closes',
  automatic: 'automatic',
  'automatic-always': 'automatic',
  'automatic-unless-considered': 'automatic',
  'second-opinion': 'second-opinion',
  ends: 'end',
  overdue: 'end',
  'ends-at': 'end',
};

const dayOf = (line: Line): Day | undefined => {
  if ('day' in line) return line.day;
  return 'at' in line && line.at ? todayInLondon(new Date(line.at)) : undefined;
};

/** What happens when, in order, as far as the findings give dates. */
export function datedEvents(
  facts: Facts,
  findings: Assessment['findings'],
  today: Day,
): readonly DatedEvent[] {
  const { duration, tribunal, 'refuse-treatment': treatment } = findings;
  const lines = [tribunal, treatment, duration].flatMap((finding) => finding.lines);
  const renewable = lines.some(({ id }) => id === 'renewable');
  const found = lines.flatMap((line): DatedEvent[] => {
    const kind = kinds[line.id];
    const day = dayOf(line);
    if (!kind || !day) return [];
    return [{ kind: kind === 'end' && renewable ? 'end-renewable' : kind, day }];
  });
  const ends = found.some(({ kind }) => kind === 'end' || kind === 'end-renewable');
  // Without an end there is no section for the second opinion to lie within.
  const known = found.filter(({ kind }) => kind !== 'second-opinion' || ends);
  if (known.length === 0) return [];
  const start = facts.startedOn ?? (facts.startedAt && todayInLondon(new Date(facts.startedAt)));
  const events: DatedEvent[] = [
    ...(start ? [{ kind: 'start' as const, day: start }] : []),
    ...known,
    { kind: 'today', day: today },
  ];
  return events.sort((a, b) => daysBetween(b.day, a.day));
}
