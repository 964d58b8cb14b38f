import { expect, test, type Page } from '@playwright/test';
import { question } from './site.ts';

/** Keeps the program away until the returned function is called: a slow line, as slow as the test wants. */
async function holdProgram(page: Page): Promise<() => void> {
  let letIn = () => {};
  const held = new Promise<void>((resolve) => (letIn = resolve));
  await page.route('**/assets/react-*.js', async (route) => {
    await held;
    await route.continue();
  });
  return letIn;
}

test('an answer given and sent before the program arrives is kept', async ({ page }) => {
  const letIn = await holdProgram(page);
  await page.goto('', { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => 'earlySubmit' in window)).toBe(true);
  const first = await question(page);
  await page.locator('form[data-question] input').nth(1).check();
  await page.locator('form[data-question] button[type=submit]').click();
  expect(await question(page)).toBe(first);
  letIn();
  await expect.poll(() => question(page), { timeout: 60_000 }).not.toBe(first);
  expect(new URL(page.url()).search).toBe('');
});

test('an answer chosen before the program arrives stays chosen', async ({ page }) => {
  const letIn = await holdProgram(page);
  await page.goto('', { waitUntil: 'commit' });
  await page.locator('form[data-question] input').nth(1).check();
  letIn();
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  await page.waitForTimeout(300);
  await expect(page.locator('form[data-question] input').nth(1)).toBeChecked();
});

const wait = (page: Page, name: string) => page.locator(`#wait [data-wait="${name}"]`);

test('a press before the program is here shows a sign, and moves nothing', async ({ page }) => {
  const letIn = await holdProgram(page);
  await page.goto('', { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => 'earlySubmit' in window)).toBe(true);
  await page.locator('form[data-question] input').nth(1).check();
  const button = page.locator('form[data-question] button[type=submit]');
  const before = await button.boundingBox();
  await button.click();
  await expect(wait(page, 'kept')).toBeVisible();
  expect(await button.boundingBox()).toEqual(before);
  letIn();
  await expect(wait(page, 'kept')).toHaveCount(0);
});

test('a program that never answers ends in a sentence and a way on below the form, and leaves when it comes', async ({
  page,
}) => {
  const letIn = await holdProgram(page);
  await page.goto('', { waitUntil: 'commit' });
  await expect(wait(page, 'again')).toBeVisible({ timeout: 60_000 });
  await expect(wait(page, 'slow')).toBeVisible();
  await expect(page.getByText('does not run scripts')).toHaveCount(0);
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
  const form = await page.locator('form[data-question]').boundingBox();
  expect((await wait(page, 'slow').boundingBox())?.y).toBeGreaterThan(form?.y ?? Infinity);
  letIn();
  await expect(page.locator('html[data-alive]')).toBeAttached();
  await expect(page.locator('#wait *')).toHaveCount(0);
});

test('where the program does not come, the main points stand below, and loading again helps once it does', async ({
  page,
}) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('');
  await expect(page.getByRole('heading', { name: 'Your main rights' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText('does not run scripts')).toHaveCount(0);
  await page.unroute('**/assets/*.js');
  await wait(page, 'again').click();
  await expect(page.locator('html[data-alive]')).toBeAttached();
});

test('where not even the guard comes, the page itself says so', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto('');
  await expect(wait(page, 'slow')).toBeHidden();
  await expect(wait(page, 'slow')).toBeVisible({ timeout: 60_000 });
  await expect(page.locator('#wait').getByRole('link', { name: 'Call 999' })).toBeVisible();
});

test('a browser that cannot be asked to send a form sends it all the same', async ({ page }) => {
  await page.addInitScript(() =>
    Reflect.deleteProperty(HTMLFormElement.prototype, 'requestSubmit'),
  );
  const letIn = await holdProgram(page);
  await page.goto('', { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => 'earlySubmit' in window)).toBe(true);
  const first = await question(page);
  await page.locator('form[data-question] input').nth(1).check();
  await page.locator('form[data-question] button[type=submit]').click();
  letIn();
  await expect.poll(() => question(page), { timeout: 60_000 }).not.toBe(first);
});
