import type { AnswerValue, QuestionId } from '../../machines/questions/registry.ts';
import { maybeKeptByNone } from '../../machines/told/situation.ts';
import type { Told } from '../../machines/told/told.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useReader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { EasyPicture } from '../ui/EasyPicture.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { DateAsk } from './DateAsk.tsx';
import { Marked } from './Marked.tsx';
import { PanelDates } from './PanelDates.tsx';
import { StandingWords } from './StandingWords.tsx';
import { useHeadline } from './useHeadline.ts';
import { useSays } from './useSays.ts';

type Props = {
  whole: WholeCase;
  told: Told;
  step: number;
  onAnswer: (question: QuestionId, value: AnswerValue) => void;
  onOther: (question: QuestionId) => void;
};

/** The answer: the verdict in one sentence, how long, by when, and the one date that would sharpen it. */
export function Panel({ whole, told, step, onAnswer, onOther }: Props) {
  const t = useWords('told');
  const says = useSays();
  const { audience } = useReader();
  const { title, tone, intro } = useHeadline(whole, told);
  const { findings, imha } = whole;
  const limits = told.panel
    .map((right) => ({
      right,
      sentence: says(right, 'panel', findings[right]) || says(right, 'says', findings[right]),
    }))
    .filter(({ sentence }) => sentence !== '');
  const [first, ...rest] = limits;
  return (
    <Notice
      tone={tone}
      className="verdict"
      data-panel=""
      data-right="imha"
      data-verdict={imha.verdict}
    >
      <EasyPicture of={{ right: 'imha' }} />
      <PageHeading step={`outcome-${step}`} title={title} />
      {imha.verdict === 'elsewhere' || told.situation === 'by-choice' ? null : (
        <p>
          {first ? <EasyPicture of={{ right: first.right }} /> : null}
          <StandingWords where={whole.standing} />{' '}
          {first ? (
            <span data-line={first.right}>
              <Marked>{first.sentence}</Marked>
            </span>
          ) : null}
        </p>
      )}
      {rest.map(({ right, sentence }) => (
        <p key={right} data-line={right}>
          <EasyPicture of={{ right }} />
          <Marked>{sentence}</Marked>
        </p>
      ))}
      {intro.map((sentence) => (
        <p key={sentence}>
          <Marked>{sentence}</Marked>
        </p>
      ))}
      {audience === 'staff' && findings.information.verdict === 'yes' ? (
        <p>{says('information', 'says', findings.information)}</p>
      ) : null}
      {told.asks ? (
        <DateAsk
          key={told.asks}
          question={told.asks}
          onAnswer={onAnswer}
          onOther={() => told.asks && onOther(told.asks)}
        />
      ) : (
        <PanelDates whole={whole} />
      )}
      {told.situation === 'unsure' ? (
        <p className="say-this">
          {t('unsure.say')} <b>{t('unsure.words')}</b>
        </p>
      ) : null}
      {audience !== 'staff' && maybeKeptByNone(told.situation, whole.answers) ? (
        <p>{t('unsure.if-none')}</p>
      ) : null}
    </Notice>
  );
}
