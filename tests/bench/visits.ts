import type { Browser } from '@playwright/test';
import { type Seen, seenBy, watchPage } from './seen.ts';
import { newDevice, slowPage } from './slow-browser.ts';

/** What one run finds out, all in milliseconds but the memory, in megabytes. */
export interface Run {
  firstPaint: number;
  largestPaint: number;
  blocked: number;
  longestTask: number;
  firstAnswer: number;
  secondQuestion: number;
  step: number;
  /** The slowest step of all, mostly one that is taken for the first time. */
  slowestStep: number;
  memory: number;
  grown: number;
  repeatPaint: number;
  offlinePaint: number;
  /** From the last answer to the verdict painted; the floor has none. */
  outcome: number;
  outcomeUnknown: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function quietVisit(browser: Browser, address: string): Promise<Seen> {
  const context = await newDevice(browser);
  const { page } = await slowPage(context);
  await watchPage(page);
  await page.goto(address);
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  const seen = await seenBy(page);
  await context.close();
  return seen;
}

async function hurriedVisit(browser: Browser, address: string): Promise<Seen> {
  const context = await newDevice(browser);
  const { page } = await slowPage(context);
  await watchPage(page, true);
  await page.goto(address);
  await page.waitForFunction(() => window.seen.second > 0, undefined, { timeout: 30_000 });
  const seen = await seenBy(page);
  await context.close();
  return seen;
}

async function longVisit(
  browser: Browser,
  address: string,
): Promise<
  Pick<Run, 'step' | 'slowestStep' | 'memory' | 'grown' | 'repeatPaint' | 'offlinePaint'>
> {
  const context = await newDevice(browser);
  const { page, tools } = await slowPage(context);
  await watchPage(page);
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 60_000,
  });
  await page.waitForTimeout(1000);
  const heap = async () => {
    await tools.send('HeapProfiler.collectGarbage');
    return (await tools.send('Runtime.getHeapUsage')).usedSize / 1_000_000;
  };
  const before = await heap();
  const steps = await page.evaluate(() => window.walk(50));
  const memory = await heap();
  await page.close({ runBeforeUnload: false });

  const again = await slowPage(context);
  await watchPage(again.page);
  await again.page.goto(address);
  await again.page.waitForTimeout(1500);
  const { largest: repeatPaint } = await seenBy(again.page);
  await context.setOffline(true);
  await again.page.reload();
  await again.page.locator('html[data-alive]').waitFor({ state: 'attached' });
  await again.page.waitForTimeout(500);
  const { largest: offlinePaint } = await seenBy(again.page);
  await context.close();
  return {
    step: median(steps),
    slowestStep: Math.max(...steps),
    memory,
    grown: memory - before,
    repeatPaint,
    offlinePaint,
  };
}

/** The last answer before the outcome, on the way these answers lead. */
async function outcomeVisit(
  browser: Browser,
  address: string,
  answers: readonly string[],
): Promise<number> {
  const context = await newDevice(browser);
  const { page } = await slowPage(context);
  await watchPage(page);
  await page.goto(address);
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  let last = Number.NaN;
  for (const answer of answers) {
    if ((await page.locator('main[data-outcome]').count()) > 0) break;
    // Read and thought over, while what comes next is fetched.
    await page.waitForTimeout(1500);
    await page.locator('html:not([data-deaf])').waitFor({ state: 'attached' });
    last = await page.evaluate((one) => window.press(one), answer);
  }
  await page.locator('main[data-outcome]').waitFor();
  await context.close();
  return last;
}

const start = ['patient', 'england', 'kept'];
const unknown = [...start, ...Array.from({ length: 8 }, () => 'dont-know')];

/** `outcomes`: is there an outcome to measure? */
export async function measure(browser: Browser, address: string, outcomes: boolean): Promise<Run> {
  const quiet = await quietVisit(browser, address);
  const hurried = await hurriedVisit(browser, address);
  return {
    firstPaint: quiet.first,
    largestPaint: quiet.largest,
    blocked: quiet.blocked,
    longestTask: quiet.longest,
    firstAnswer: hurried.marked,
    secondQuestion: hurried.second,
    ...(await longVisit(browser, address)),
    outcome: outcomes ? await outcomeVisit(browser, address, [...start, 's2']) : Number.NaN,
    outcomeUnknown: outcomes ? await outcomeVisit(browser, address, unknown) : Number.NaN,
  };
}
