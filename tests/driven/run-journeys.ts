import { existsSync } from 'node:fs';
import type { DrivenPage } from '../../scripts/driven-page.ts';
import { writeCount, type Count } from '../../scripts/test-report.ts';
import { startHost, type Host } from './host.ts';

/** One test: what it shows, and how. */
export interface Journey {
  name: string;
  run(page: DrivenPage, host: Host): Promise<void>;
}

/** Writes what came of it where `npm test` looks for it. */
function report(count: Count): void {
  if (process.env.COUNT_FILE) writeCount(process.env.COUNT_FILE, count);
  process.exitCode = count.failed === 0 ? 0 : 1;
}

/** Says that a browser is not here. Its journeys count as skipped, never as passed. */
export function reportMissing(browser: string, journeys: readonly Journey[]): void {
  console.log(`${browser}: not on this machine`);
  report({ passed: 0, failed: 0, skipped: journeys.length });
}

/** Runs each journey in a browser and on a host of its own. `open` starts the browser, hands over its page and stops it. */
export async function runJourneys<J extends Journey>(
  journeys: readonly J[],
  open: (journey: J, work: (page: DrivenPage) => Promise<void>) => Promise<void>,
): Promise<void> {
  if (!existsSync('dist/index.html')) throw new Error('There is no built site yet: npm run build');
  const wanted = journeys.filter(({ name }) => name.includes(process.argv[2] ?? ''));
  const outcome: Count = { passed: 0, failed: 0, skipped: 0 };
  for (const journey of wanted) {
    const host = await startHost();
    let onScreen: unknown;
    const fault = await open(journey, async (page) => {
      outcome.browser = page.browser;
      await journey.run(page, host).catch(async (error: unknown) => {
        onScreen = await page.run('return document.body.innerText.slice(0, 600)').catch(() => '');
        throw error;
      });
    }).then(
      () => undefined,
      (error: unknown) => error,
    );
    host.stop();
    console.log(`${fault ? '✘' : '✓'} ${journey.name}`);
    if (fault) console.error(fault, '\nOn screen:', onScreen);
    outcome[fault ? 'failed' : 'passed'] += 1;
  }
  console.log(`${outcome.browser}: ${outcome.passed} passed, ${outcome.failed} failed`);
  report(outcome);
}
