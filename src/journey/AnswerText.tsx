import { dontKnow, noSuchDay } from '../../machines/questions/question.ts';
import {
  questionOf,
  type AnswerValue,
  type QuestionId,
} from '../../machines/questions/registry.ts';
import { placeIn } from '../../machines/questions/start.ts';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';
import { Joined } from '../ui/Joined.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { later } from '../ui/later.tsx';
import { useQuestionWords } from './useQuestionWords.ts';

const PlaceName = later(async () => (await import('../directory/PlaceName.tsx')).PlaceName);

/** The place by its name; where the directory does not come, by what it is filed under. */
function Place({ id }: { id: string }) {
  return (
    <PartBoundary otherwise={id}>
      <b>
        <PlaceName id={id} />
      </b>
    </PartBoundary>
  );
}

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
  if (shape === 'place') return <Place id={placeIn(value)?.id ?? ''} />;
  if (shape === 'relatives') return <b>{t('common.people', { count: value.length })}</b>;
  const chosen = (value as readonly string[]).map(label);
  return <b>{chosen.length === 0 ? t('common.none') : <Joined parts={chosen} between="; " />}</b>;
}
