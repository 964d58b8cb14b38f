import type { Day } from '../law/periods.ts';
import type { Informant } from '../law/rule.ts';

/**
 * What is true besides the verdict, as data: words, papers and the record are written from these. Ids are public.
 * Days are inclusive: a last day is still a day on which it holds. `at` is a moment, ISO with offset.
 */
export type Line =
  /** The last day of the time now running; the same, where that day has passed; the moment, for powers of hours. */
  | { readonly id: 'ends'; readonly day: Day }
  | { readonly id: 'overdue'; readonly day: Day }
  | { readonly id: 'ends-at'; readonly at: string }
  /** Another period can follow the one now running. */
  | { readonly id: 'renewable' }
  /** The end is on the paper, not in the law (DoLS). */
  | { readonly id: 'paper' }
  /** When an application may first, and may last, be made; the last day that has passed. */
  | { readonly id: 'opens'; readonly day: Day }
  | { readonly id: 'closes'; readonly day: Day }
  | { readonly id: 'closed'; readonly day: Day }
  /** That day was no working day, and this is the next: still in time on it. */
  | { readonly id: 'in-time'; readonly day: Day }
  /** The last day, if section 4 has become section 2. */
  | { readonly id: 'closes-if-section-2'; readonly day: Day }
  /** This period's application has been made. */
  | { readonly id: 'used' }
  /** When the law sends the case by itself: if nobody has applied; whatever has been done; and it may be sooner (s68(5)). */
  | { readonly id: 'automatic'; readonly day: Day }
  | { readonly id: 'automatic-always'; readonly day: Day }
  /** Unless a tribunal has considered the case by then (s75(2D)). */
  | { readonly id: 'automatic-unless-considered'; readonly day: Day }
  | { readonly id: 'automatic-sooner' }
  /** The first day medication needs consent or a second opinion; the same, where this section ends before it. */
  | { readonly id: 'second-opinion'; readonly day: Day }
  | { readonly id: 'second-opinion-later'; readonly day: Day }
  /** ECT and surgery: a refusal of ECT holds but for an emergency, or always (ss56–58A, 62(1A)). */
  | { readonly id: 'safeguards' }
  | { readonly id: 'safeguards-always' }
  /** The nearest relative's notice to discharge, in hours; none; and it may be barred. */
  | { readonly id: 'notice'; readonly hours: number }
  | { readonly id: 'notice-none' }
  | { readonly id: 'can-be-barred' }
  /** By our count the time is over: since that moment, for powers of hours. */
  | { readonly id: 'run-out'; readonly at?: string }
  /** Aftercare lasts until both who owe it agree that it is not needed. */
  | { readonly id: 'lasts' }
  /** Who must explain. */
  | { readonly id: 'who'; readonly who: Informant }
  /** How many outcomes are out of reach. */
  | { readonly id: 'counted'; readonly count: number }
  /** What is different for somebody under 18. */
  | { readonly id: 'young' };

export type LineId = Line['id'];

/** A line that says less than another which is just as true. */
const weaker: Partial<Record<LineId, LineId>> = {
  closes: 'closes-if-section-2',
  'second-opinion': 'second-opinion-later',
};

const same = (one: Line) => JSON.stringify(one);
const withWeaker = (lines: readonly Line[]) =>
  new Set(
    lines.flatMap((line) => {
      const less = weaker[line.id];
      return less ? [same(line), same({ ...line, id: less } as Line)] : [same(line)];
    }),
  );

/** The lines that hold in every case, each as strong as all cases allow. */
export function agreedLines(cases: readonly (readonly Line[])[]): readonly Line[] {
  const [first, ...rest] = cases;
  if (first === undefined || rest.length === 0) return first ?? [];
  if (cases.some((lines) => lines.length === 0)) return [];
  const sets = cases.map(withWeaker);
  const every = [...new Map(cases.flat().map((line) => [same(line), line])).entries()].filter(
    ([key]) => sets.every((set) => set.has(key)),
  );
  return every.map(([, line]) => line);
}
