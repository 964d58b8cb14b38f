import { Suspense } from 'react';
import { later } from '../ui/later.tsx';
import { WaitingPage } from '../ui/Waiting.tsx';
import { useI18n } from '../ui/words.ts';
import { QuestionPage } from './QuestionPage.tsx';
import { useJourney } from './useJourney.ts';
import { lookUpAhead } from './useQuestionWords.ts';
import { voiceOf } from './voice.ts';

const DroppedAnswers = later(async () => (await import('./DroppedAnswers.tsx')).DroppedAnswers);
const KeptAnswers = later(async () => (await import('./KeptAnswers.tsx')).KeptAnswers);
const OutcomePage = later(async () => (await import('../outcome/OutcomePage.tsx')).OutcomePage);

/** The questions, then the outcome. */
export function Journey() {
  const journey = useJourney();
  const words = useI18n();
  const voice = voiceOf(journey.case.answers);
  const notice =
    journey.dropped.length > 0 ? (
      <Suspense>
        <DroppedAnswers steps={journey.dropped} voice={voice} />
      </Suspense>
    ) : null;
  if (journey.place === 'outcome') {
    return (
      <Suspense fallback={<WaitingPage />}>
        <OutcomePage
          journey={journey}
          voice={voice}
          notice={
            <>
              {notice}
              {journey.kept.length > 0 ? (
                <Suspense>
                  <KeptAnswers steps={journey.kept} voice={voice} onChange={journey.change} />
                </Suspense>
              ) : null}
            </>
          }
        />
      </Suspense>
    );
  }
  const { question, topic } = journey.place;
  return (
    <QuestionPage
      id={question}
      topic={topic}
      step={journey.step}
      voice={voice}
      before={journey.before(question)}
      onAnswer={(value) => journey.answer(question, value)}
      onChoose={(value) =>
        journey.foresee(
          question,
          value,
          ({ place, case: { answers } }) =>
            place !== 'outcome' && lookUpAhead(words, place.question, voiceOf(answers)),
        )
      }
      onBack={journey.canGoBack ? journey.back : undefined}
      notice={notice}
    />
  );
}
