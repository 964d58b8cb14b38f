import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import type { Example } from '../examples.ts';
import { findBrowser, nameOf } from '../../scripts/browser.ts';
import { serveFolder } from '../../scripts/static-server.ts';

const form = 'form[data-question]';
const outcome = 'main[data-outcome]';

async function send(page: Page): Promise<void> {
  const before = await page.locator(form).getAttribute('data-question');
  await page.locator(`${form} button[type=submit]`).click();
  await page
    .locator(`${form}:not([data-question="${before}"]), ${outcome}`)
    .first()
    .waitFor({ timeout: 20_000 });
}

/** Answers what is on screen until the outcome is; what the person has no answer to, "I don't know" or whatever comes last. */
async function walk(page: Page, answers: Readonly<Record<string, string | undefined>>) {
  while (!(await page.locator(outcome).count())) {
    // After a step the page takes no taps for a moment.
    await page.locator('html:not([data-deaf])').waitFor({ state: 'attached' });
    const question = (await page.locator(form).getAttribute('data-question')) ?? '';
    const value = answers[question];
    const inputs = page.locator(`${form} input`);
    const input =
      value === undefined ? inputs.last() : page.locator(`${form} input[value="${value}"]`);
    await input.check({ force: true, timeout: 10_000 });
    await send(page);
  }
}

async function sayWhen(page: Page, daysAgo: number): Promise<void> {
  await page.locator('html:not([data-deaf])').waitFor({ state: 'attached' });
  await page.locator('[data-asks] button', { hasText: 'Another day' }).click();
  await page.locator(`${form}[data-question=started-on]`).waitFor();
  const began = new Date(Date.now() - daysAgo * 86_400_000);
  const parts = [began.getUTCDate(), began.getUTCMonth() + 1, began.getUTCFullYear()];
  for (const [at, name] of ['Day', 'Month', 'Year'].entries())
    await page.getByLabel(name, { exact: true }).fill(String(parts[at]));
  await page.locator('html:not([data-deaf])').waitFor({ state: 'attached' });
  await send(page);
}

async function sayAge(page: Page): Promise<void> {
  await page.locator('html:not([data-deaf])').waitFor({ state: 'attached' });
  await page.locator('#more-about .chip', { hasText: 'under 18' }).click();
  await page.locator('[data-module=under-18]').click();
  await page.locator(form).waitFor();
}

/** Goes from the first question to the outcome as this person. */
export async function visit(page: Page, site: string, example: Example): Promise<void> {
  const { answers, beganDaysAgo, atOutcome = {} } = example;
  await page.goto(site);
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  await walk(page, answers);
  if (beganDaysAgo !== undefined) await sayWhen(page, beganDaysAgo);
  if (atOutcome.age !== undefined) await sayAge(page);
  await walk(page, { 'tribunal-used': 'no', ...atOutcome });
  // Drawn whole: the finder comes a moment after the verdict, and so does who the nearest relative is.
  await page.locator(`${outcome} :is(.finder input, [data-place])`).first().waitFor();
  await page.waitForLoadState('networkidle');
  // In our own letters, which are wider than those it begins with.
  await page.locator('html[data-letters]').waitFor({ state: 'attached' });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main [role=status]')].every(
      ({ textContent }) => textContent !== 'Loading…',
    ),
  );
}

/** Serves the built site to a browser for as long as the work takes. */
export async function withSite(work: (browser: Browser, site: string) => Promise<void>) {
  if (!existsSync('dist/index.html')) throw new Error('There is no built site yet: npm run build');
  const found = await findBrowser('machine', 'npm');
  console.log(`${nameOf(found)}, from ${found.from}`);
  const site = await serveFolder({ base: '/rights/' });
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox'],
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
  try {
    await work(browser, site.address);
  } finally {
    await browser.close();
    site.close();
  }
}

/** How many A4 pages a printed outcome takes. */
export const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
