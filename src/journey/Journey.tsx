import { Suspense } from 'react';
import { later } from '../ui/later.tsx';
import { Reader, useReader } from '../reader/Reader.tsx';
import { useWordsAhead } from '../reader/ahead.ts';
import { audienceOf } from './audience.ts';
import { WaitingPage } from '../ui/Waiting.tsx';
import { QuestionPage } from './QuestionPage.tsx';
import { useJourney, type Journey as Way } from './useJourney.ts';
import { lookUpAhead } from './useQuestionWords.ts';

const AtOutcome = later(async () => (await import('./AtOutcome.tsx')).AtOutcome);

/** Where the journey stands: a question, or the outcome. */
function Here({ journey }: { journey: Way }) {
  const reader = useReader();
  useWordsAhead();
  if (journey.place === 'outcome') {
    return (
      <Suspense fallback={<WaitingPage />}>
        <AtOutcome journey={journey} />
      </Suspense>
    );
  }
  const { question, topic } = journey.place;
  return (
    <QuestionPage
      id={question}
      topic={topic}
      step={journey.step}
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
