import { fetchOnce } from '../ui/fetch-part.ts';

/**
 * Brings the whole chart, which comes with the outcome: only it takes the place, and all that lies deeper. Did it come?
 * The chart walked is then another (src/journey/chart.ts).
 */
const atOutcome = fetchOnce(() => import('../journey/AtOutcome.tsx'));

export const bringWholeChart = (): Promise<boolean> =>
  atOutcome().then(
    () => true,
    () => false,
  );
