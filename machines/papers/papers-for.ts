import type { Day } from '../law/periods.ts';
import type { LineId } from '../reason/lines.ts';
import type { WholeCase } from '../whole-case.ts';
import { lettersFor } from './letters-for.ts';
import { nurseSentenceFor, sheetFor, type NurseSentence, type Sheet } from './sheet.ts';
import type { LetterFor, Sender } from './vocabulary.ts';

/** A day for a calendar, by the line of the finding that tells it. */
export type CalendarDay = { readonly id: LineId; readonly day: Day };

/** A paper that fits a case, with what it holds. */
export type PaperFor =
  | { readonly kind: 'sheet'; readonly id: 'my-rights'; readonly sheet: Sheet }
  | { readonly kind: 'show'; readonly id: 'show-nurse'; readonly sentence: NurseSentence }
  | { readonly kind: 'letter'; readonly id: LetterFor['id']; readonly letter: LetterFor }
  | { readonly kind: 'calendar'; readonly id: 'calendar'; readonly days: readonly CalendarDay[] };

const inCalendar: readonly LineId[] = [
  'opens',
  'closes',
  'in-time',
  'closes-if-section-2',
  'ends',
  'automatic',
  'automatic-always',
  'automatic-unless-considered',
  'second-opinion',
];

/** The days still to come, first the next: not before the day of the case, nor after the time now running has ended. */
export function calendarFor({ findings, day }: WholeCase): readonly CalendarDay[] {
  const { tribunal, duration, 'refuse-treatment': treatment } = findings;
  return [tribunal, duration, treatment]
    .flatMap(({ lines }) => lines)
    .flatMap((line) =>
      'day' in line && inCalendar.includes(line.id) && line.day >= day
        ? [{ id: line.id, day: line.day }]
        : [],
    )
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}

/** The papers that fit a case, for whoever would hand them over. None in nations with other law. */
export function papersFor(whole: WholeCase, from: Sender): readonly PaperFor[] {
  if (whole.imha.signpost) return [];
  const sentence = from === 'patient' ? nurseSentenceFor(whole) : undefined;
  const days = from === 'patient' ? [] : calendarFor(whole);
  return [
    { kind: 'sheet', id: 'my-rights', sheet: sheetFor(whole) },
    ...(sentence ? [{ kind: 'show', id: 'show-nurse', sentence } as const] : []),
    ...lettersFor(whole, from).map(
      (letter) => ({ kind: 'letter', id: letter.id, letter }) as const,
    ),
    ...(days.length > 0 ? [{ kind: 'calendar', id: 'calendar', days } as const] : []),
  ];
}
