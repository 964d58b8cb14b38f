import { findFirefox, withFirefox } from '../../scripts/firefox-browser.ts';
import { journeys as common } from '../driven/journeys.ts';
import { reportMissing, runJourneys } from '../driven/run-journeys.ts';
import { journeys as own, type FirefoxJourney } from './journeys.ts';

const program = findFirefox();
const journeys: readonly FirefoxJourney[] = [...common, ...own];
if (program) {
  await runJourneys(journeys, ({ preferences = {} }, work) =>
    withFirefox(program, preferences, work),
  );
} else reportMissing('Firefox', journeys);
