import { shiftDays } from '../../machines/law/periods.ts';
import type { AnswerValue, QuestionId } from '../../machines/questions/registry.ts';
import { useClock } from '../clock/clock.ts';
import { useWords } from '../reader/useWords.ts';
import { useState } from 'react';
import { Status } from '../ui/Status.tsx';

/** Two or three days: the earlier is counted from, since a day lost cannot be had again. */
const choices = [
  ['today', 0],
  ['yesterday', 1],
  ['two-or-three', 3],
] as const;

type Props = {
  question: QuestionId;
  onAnswer: (question: QuestionId, value: AnswerValue) => void;
  onOther: () => void;
};

/** "When did it start?", as most people can say it; another day leads to the question itself. */
export function DateAsk({ question, onAnswer, onOther }: Props) {
  const t = useWords('told');
  // Where the device's own day is not to be believed, nothing may be counted from it.
  const { today, doubt } = useClock();
  const [unknown, setUnknown] = useState(false);
  const offersDays = question === 'started-on' && !doubt;
  const chip = (name: string, press: () => void) => (
    <button key={name} type="button" className="chip" onClick={press}>
      <span>
        {/* Where no day is offered, there is none for it to be other than. */}
        {name === 'another' && !offersDays ? t('sharpen') : t(`ask.${name}` as 'ask.today')}
      </span>
    </button>
  );
  return (
    <div className="panel-ask no-print" data-asks={question}>
      <h2 className="panel-question" id="panel-ask">
        {t(question === 'started-at' ? 'ask.started-at' : 'ask.started-on')}
      </h2>
      <div className="chips" role="group" aria-labelledby="panel-ask">
        {offersDays
          ? choices.map(([name, ago]) =>
              chip(name, () => onAnswer(question, shiftDays(today, -ago))),
            )
          : null}
        {chip('another', onOther)}
        {chip('unknown', () => setUnknown(true))}
      </div>
      <Status>{unknown ? t('ask.unknown-then') : null}</Status>
    </div>
  );
}
