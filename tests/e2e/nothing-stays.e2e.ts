import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { toAnotherDay, toOutcome } from './answers.ts';
import { inMemory } from './heap.ts';
import { openAlive, question } from './site.ts';

const typed = 'Zebulonhaus Brockmann';

/** The text typed, the day given, and facts as text with the section in them. */
const traces = /Zebulonhaus|2026-11-1[67]|"s3".*"england"|"england".*"s3"/;

async function fillMemory(page: Page): Promise<void> {
  await openAlive(page);
  await toOutcome(page, 's3');
  await page.locator('.finder input').first().fill(typed);
  await toAnotherDay(page);
  for (const [name, text] of [
    ['Day', '16'],
    ['Month', '11'],
    ['Year', '2026'],
  ] as const)
    await page.getByLabel(name, { exact: true }).fill(text);
  await page.locator('form[data-question] button[type=submit]').click();
  // What came before section 3 is asked next; its words for "no" are a button between the days and “I don’t know”.
  await page
    .locator('form[data-question=underlying-started-on] button.button-quiet')
    .first()
    .click();
  await page.locator('form[data-question=tribunal-used] input[value=no]').check();
  await page.locator('form[data-question] button[type=submit]').click();
  await page.locator('main[data-outcome]').waitFor();
  await page.locator('.finder input').first().fill(typed);
  // Without this the test could not fail.
  expect((await inMemory(page, traces)).length).toBeGreaterThan(2);
}

test('after Clear and leave the memory holds nothing that was typed, chosen or dated', async ({
  page,
}) => {
  // Where the empty page cannot come, ours stays, with all its memory: the hardest case.
  await page.route('**/cleared/', (route) => route.abort());
  await fillMemory(page);
  await page.getByRole('button', { name: 'Clear and leave' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All clear');
  expect(await inMemory(page, traces)).toEqual([]);
});

test('after Start again the memory holds nothing that was typed, chosen or dated', async ({
  page,
}) => {
  await fillMemory(page);
  await page.getByRole('button', { name: 'Start again' }).click();
  await page.locator('form[data-question=who] input[value=carer]').check();
  await page.locator('form[data-question] button[type=submit]').click();
  await page.locator('form[data-question=nation]').waitFor();
  expect(await inMemory(page, traces)).toEqual([]);
});

/** The names the browser keeps for the entries behind Back. */
async function entries(page: Page): Promise<{ title: string; url: string }[]> {
  const session = await page.context().newCDPSession(page);
  const { entries: found } = await session.send('Page.getNavigationHistory');
  await session.detach();
  return found.filter(({ url }) => url !== 'about:blank');
}

test('no entry of the history names a question, a section or a verdict, before or after clearing', async ({
  page,
}) => {
  await openAlive(page);
  await toOutcome(page);
  // The name of a tab is given a moment after its step.
  await page.waitForTimeout(300);
  for (const { title } of await entries(page)) expect(title).toBe('Know your rights');
  expect(readFileSync('dist/index.html', 'utf8')).toContain('<title>Know your rights</title>');
  await page.getByRole('button', { name: 'Clear and leave' }).click();
  await page.waitForURL(/\/cleared\/$/);
  for (const { title, url } of await entries(page)) {
    expect(title).toMatch(/^(Know your rights|All clear)$/);
    expect(new URL(url).search + new URL(url).hash).toBe('');
  }
  for (let back = 0; back < 3; back += 1) {
    await page.goBack();
    await expect.poll(() => question(page)).toBe('who');
    await expect(page.locator('form[data-question] input:checked')).toHaveCount(0);
  }
});

test('All clear is drawn at once, and stays where the empty page cannot come', async ({ page }) => {
  await page.route('**/cleared/', () => new Promise(() => {}));
  await openAlive(page);
  await toOutcome(page);
  await page.getByRole('button', { name: 'Clear and leave' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All clear');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle('Know your rights');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All clear');
});
