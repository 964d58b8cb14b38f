import { findWebKit, withWebKit } from '../../scripts/webkit-browser.ts';
import { journeys as common } from '../driven/journeys.ts';
import { reportMissing, runJourneys } from '../driven/run-journeys.ts';
import { journeys as own } from './journeys.ts';

const found = findWebKit();
const journeys = [...common, ...own];
if ('missing' in found) {
  console.log(found.missing);
  reportMissing('WebKitGTK', journeys);
} else {
  await withWebKit(found, (open) =>
    runJourneys(journeys, async (_, work) => {
      const page = await open();
      await work(page).finally(() => page.close().catch(() => {}));
    }),
  );
}
