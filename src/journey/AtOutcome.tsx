import { journeyMachine } from '../../machines/journey/machine.ts';
import { OutcomePage } from '../outcome/OutcomePage.tsx';
import { goDeeper } from './chart.ts';
import { DroppedAnswers } from './DroppedAnswers.tsx';
import { KeptAnswers } from './KeptAnswers.tsx';
import type { Journey } from './useJourney.ts';

// Only the outcome leads deeper, so the ways there come with it.
goDeeper(journeyMachine);

/** The outcome, and above it what a change of an earlier answer has put aside or kept. */
export function AtOutcome({ journey }: { journey: Journey }) {
  return (
    <OutcomePage
      journey={journey}
      notice={
        <>
          {journey.dropped.length > 0 ? <DroppedAnswers steps={journey.dropped} /> : null}
          {journey.kept.length > 0 ? (
            <KeptAnswers steps={journey.kept} onChange={journey.change} />
          ) : null}
        </>
      }
    />
  );
}
