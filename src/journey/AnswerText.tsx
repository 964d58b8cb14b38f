import { dontKnow, noSuchDay } from '../../machines/questions/question.ts';
import {
  questionOf,
  type AnswerValue,
  type QuestionId,
} from '../../machines/questions/registry.ts';
import { placeIn } from '../../machines/questions/start.ts';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';
import { useQuestionWords } from './useQuestionWords.ts';

/** An answer in the words it was chosen in. */
export function AnswerText({ question, value }: { question: QuestionId; value: AnswerValue }) {
  const t = useWords('start');
  const { day, moment } = useDates();
  const { no, options } = useQuestionWords(question);
  const label = (one: string) => options.find((option) => option.value === one)?.label ?? one;
  const { shape } = questionOf(question);
  if (value === dontKnow) return <b>{t('common.dont-know')}</b>;
  if (shape === 'choice') return <b>{label(value as string)}</b>;
  if (shape === 'day' && value === noSuchDay) return <b>{no}</b>;
  if (shape === 'day') return <b>{day(value as string)}</b>;
  if (shape === 'moment') return <b>{moment(value as string)}</b>;
  if (shape === 'place') return <b>{placeIn(value)?.id}</b>;
  if (shape === 'relatives') return <b>{t('common.people', { count: value.length })}</b>;
  const chosen = (value as readonly string[]).map(label);
  return <b>{chosen.length === 0 ? t('common.none') : chosen.join('; ')}</b>;
}
