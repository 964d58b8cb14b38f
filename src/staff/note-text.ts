import type { TFunction } from 'i18next';
import type { ExplainNote } from '../../machines/explain/record.ts';
import { provision } from '../../machines/law/provisions.ts';

interface Say {
  readonly explain: TFunction<'explain'>;
  readonly outcome: TFunction<'outcome'>;
  readonly day: (day: string) => string;
}

/** The provisions of the duty, each once. */
const lawOf = ({ duty }: ExplainNote): string =>
  [...new Set(duty.map((rule) => provision(rule).citation))].join('; ');

/** The note as plain text, a line each, to copy into any record. */
export function noteText(note: ExplainNote, { explain: t, outcome, day }: Say): readonly string[] {
  const { status, steps, again, isDuty } = note;
  return [
    t('note.first', { day: day(note.day) }),
    status ? outcome(`standing.${status}`) : t('note.no-status'),
    // Whoever explains where no law asks for it must not record a duty; where it is open, the note says nothing of it.
    ...(isDuty === 'yes' ? [t('note.duty', { law: lawOf(note) })] : []),
    ...(isDuty === 'no' ? [t('note.no-duty')] : []),
    ...steps.map(({ id, result }) =>
      t('note.line', {
        step: t(`steps.${id}.title`),
        result: result ? t(`results.${result}`) : t('unmarked'),
      }),
    ),
    t('note.written'),
    t('note.again-title'),
    ...again.map((reason) => t('note.again', { when: t(`again.${reason}`) })),
    t('note.last', { day: day(note.lawAsOf), version: note.rulesVersion }),
  ];
}
