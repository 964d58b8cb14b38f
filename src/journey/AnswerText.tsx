import { dontKnow } from '../../machines/questions/question.ts';
import {
  questionOf,
  type AnswerValue,
  type QuestionId,
} from '../../machines/questions/registry.ts';
import { placeIn } from '../../machines/questions/start.ts';
import { useI18n, useWords } from '../ui/words.ts';
import { useQuestionWords } from './useQuestionWords.ts';
import type { Voice } from './voice.ts';

/** An answer in the words it was chosen in. */
export function AnswerText({
  question,
  value,
  voice,
}: {
  question: QuestionId;
  value: AnswerValue;
  voice: Voice;
}) {
  const t = useWords('start');
  const { language } = useI18n();
  const { options } = useQuestionWords(question, voice);
  const label = (one: string) => options.find((option) => option.value === one)?.label ?? one;
  const { shape } = questionOf(question);
  if (value === dontKnow) return <b>{t('common.dont-know')}</b>;
  if (shape === 'choice') return <b>{label(value as string)}</b>;
  if (shape === 'day' || shape === 'moment') {
    const style =
      shape === 'day'
        ? ({ dateStyle: 'long' } as const)
        : ({ dateStyle: 'long', timeStyle: 'short' } as const);
    const date = new Date(shape === 'day' ? `${value as string}T12:00:00Z` : (value as string));
    return (
      <b>
        {new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
          ...style,
          timeZone: 'Europe/London',
        }).format(date)}
      </b>
    );
  }
  if (shape === 'place') return <b>{placeIn(value)?.id}</b>;
  if (shape === 'relatives') return <b>{t('common.people', { count: value.length })}</b>;
  const chosen = (value as readonly string[]).map(label);
  return <b>{chosen.length === 0 ? t('common.none') : chosen.join('; ')}</b>;
}
