import { Suspense } from 'react';
import { later } from '../ui/later.tsx';
import { Reader, useReader } from '../reader/Reader.tsx';
import { useWordsAhead } from '../reader/ahead.ts';
import { audienceOf } from './audience.ts';
import { WaitingPage } from '../ui/Waiting.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { useJourney, type Journey as Way } from './useJourney.ts';
import { lookUpAhead } from './useQuestionWords.ts';

const DroppedAnswers = later(async () => (await import('./DroppedAnswers.tsx')).DroppedAnswers);
const KeptAnswers = later(async () => (await import('./KeptAnswers.tsx')).KeptAnswers);
const OutcomePage = later(async () => (await import('../outcome/OutcomePage.tsx')).OutcomePage);

/** Where the journey stands: a question, or the outcome. */
function Here({ journey }: { journey: Way }) {
  const reader = useReader();
  useWordsAhead();
  const notice =
    journey.dropped.length > 0 ? (
      <Suspense>
        <DroppedAnswers steps={journey.dropped} />
      </Suspense>
    ) : null;
  if (journey.place === 'outcome') {
    return (
      <Suspense fallback={<WaitingPage />}>
        <OutcomePage
          journey={journey}
          notice={
            <>
              {notice}
              {journey.kept.length > 0 ? (
                <Suspense>
                  <KeptAnswers steps={journey.kept} onChange={journey.change} />
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
      facts={journey.case.facts}
      before={journey.before(question)}
      onAnswer={(value) => journey.answer(question, value)}
      onChoose={(value) =>
        journey.foresee(
          question,
          value,
          ({ place, case: { answers } }) =>
            place !== 'outcome' &&
            lookUpAhead({ ...reader, audience: audienceOf(answers) }, place.question),
        )
      }
      onBack={journey.canGoBack ? journey.back : undefined}
      notice={notice}
    />
  );
}

/** The questions, then the outcome, in the words of whoever answers. */
export function Journey() {
  const journey = useJourney();
  return (
    <Reader page audience={audienceOf(journey.case.answers)}>
      <Here journey={journey} />
    </Reader>
  );
}
