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
  await expect.poll(() => question(page), { timeout: 10_000 }).not.toBe(first);
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

test('when the program does not come, the plain page shows itself', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('');
  await expect(page.getByRole('heading', { name: 'Your main rights' })).toBeVisible({
    timeout: 10_000,
  });
});
