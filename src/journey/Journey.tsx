import { Suspense } from 'react';
import { later } from '../ui/later.tsx';
import { WaitingPage } from '../ui/Waiting.tsx';
import { useI18n } from '../ui/words.ts';
import { QuestionPage } from './QuestionPage.tsx';
import { useJourney } from './useJourney.ts';
import { lookUpAhead } from './useQuestionWords.ts';
import { voiceOf } from './voice.ts';

const DroppedAnswers = later(async () => (await import('./DroppedAnswers.tsx')).DroppedAnswers);
const OutcomePage = later(async () => (await import('../outcome/OutcomePage.tsx')).OutcomePage);

/** The questions, then the outcome. */
export function Journey() {
  const journey = useJourney();
  const words = useI18n();
  const voice = voiceOf(journey.answers);
  const notice =
    journey.dropped.length > 0 ? (
      <Suspense>
        <DroppedAnswers steps={journey.dropped} voice={voice} />
      </Suspense>
    ) : null;
  if (journey.place === 'outcome') {
    return (
      <Suspense fallback={<WaitingPage />}>
        <OutcomePage journey={journey} voice={voice} notice={notice} />
      </Suspense>
    );
  }
  const { question, topic } = journey.place;
  return (
    <QuestionPage
      id={question}
      topic={topic}
      step={journey.steps.length}
      voice={voice}
      before={journey.before(question)}
      onAnswer={(value) => journey.answer(question, value)}
      onChoose={(value) =>
        journey.foresee(
          question,
          value,
          ({ place, answers }) =>
            place !== 'outcome' && lookUpAhead(words, place.question, voiceOf(answers)),
        )
      }
      onBack={journey.canGoBack ? journey.back : undefined}
      notice={notice}
    />
  );
}
