import type { ReactNode } from 'react';
import type { Day } from '../../machines/law/periods.ts';
import type { StatusId } from '../../machines/law/status-ids.ts';
import type { FieldId, LetterFor, Said } from '../../machines/papers/vocabulary.ts';
import { useClock } from '../clock/clock.ts';
import { useReader } from '../reader/Reader.tsx';
import { saidOf } from '../reader/said-of.ts';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';
import { Joined } from '../ui/Joined.tsx';
import { LawLine } from './LawLine.tsx';
import type { LetterText } from './letter-text.ts';
import { useSaid } from './useSaid.ts';

export type LetterSheetProps = {
  readonly letter: LetterFor;
  readonly text: LetterText;
  /** Where the person stands, where that is one thing; else there is a line to write on. */
  readonly statuses: readonly Exclude<StatusId, 'unknown'>[];
  readonly day: Day;
  /** The postal address of whom it goes to, where the directory has one. */
  readonly post?: string;
  /** This is the one that is handed over. */
  readonly isSent?: boolean;
};

const inHead: readonly FieldId[] = ['name', 'patient', 'where', 'language'];

/** The letter itself: on one A4 page, black on white. What was not filled in is a line to write on. */
export function LetterSheet({ letter, text, statuses, day, post, isSent }: LetterSheetProps) {
  const t = useWords('papers');
  const said = useSaid(letter);
  const dates = useDates();
  const { language } = useReader();
  const { doubt } = useClock();
  const { id, to, says, fields, mustChoose } = letter;
  const chosenOnes = [text.chosen].flat();
  const isShown = ({ chosen }: Said) => !chosen || chosenOnes.includes(chosen);
  // Nothing chosen where something must be: all of it stands there, to tick by hand.
  const isOpen = ({ chosen }: Said) =>
    mustChoose && chosenOnes.length === 0 && chosen !== undefined;
  const row = (label: string, value: ReactNode) => (
    <div className={value ? 'letter-row' : 'letter-row letter-by-hand'} key={label}>
      <dt>{label}</dt>
      <dd>{value || <span className="letter-blank" />}</dd>
    </div>
  );
  return (
    <article className="paper" {...saidOf(language)} {...(isSent && { 'data-paper': id })}>
      <h3 className="paper-title">{t(`letters.${id}.title`)}</h3>
      <dl className="letter-head">
        {row(t('letter.to'), t(`to.${to}`))}
        {post ? row(t('letter.post'), post) : null}
        {inHead
          .filter((field) => fields.includes(field))
          .map((field) => row(t(`letter.${field as 'name'}`), text[field].trim()))}
        {id === 'carer-assessment'
          ? null
          : row(
              t('letter.section'),
              statuses.length > 0 && (
                <Joined parts={statuses.map((one) => t(`sections.${one}`))} between="; " />
              ),
            )}
        {row(t('letter.date'), doubt ? '' : dates.day(day))}
      </dl>
      {says.map((one) =>
        isOpen(one) ? (
          <p key={one.id} className="letter-tick">
            {said.says(one)}
          </p>
        ) : isShown(one) ? (
          <p key={one.id}>{said.says(one)}</p>
        ) : null,
      )}
      {fields.includes('details') ? (
        <div className="letter-details">
          <b>{t('letter.details')}</b>
          {text.details.trim() ? <p>{text.details.trim()}</p> : <span className="letter-room" />}
        </div>
      ) : null}
      <dl className="letter-head">{row(t('letter.signed'), '')}</dl>
      <LawLine rules={letter.rules} law={letter.law} />
    </article>
  );
}
