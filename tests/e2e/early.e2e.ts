import { expect, test } from '@playwright/test';
import { question } from './site.ts';

test('an answer given and sent before the program arrives is kept', async ({ page }) => {
  await page.route('**/assets/react-*.js', async (route) => {
    await new Promise((later) => setTimeout(later, 2000));
    await route.continue();
  });
  await page.goto('', { waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => 'earlySubmit' in window)).toBe(true);
  const first = await question(page);
  await page.locator('form[data-question] input').nth(1).check();
  await page.locator('form[data-question] button[type=submit]').click();
  expect(await question(page)).toBe(first);
  await expect.poll(() => question(page), { timeout: 8000 }).not.toBe(first);
  expect(new URL(page.url()).search).toBe('');
});

test('an answer chosen before the program arrives stays chosen', async ({ page }) => {
  await page.route('**/assets/react-*.js', async (route) => {
    await new Promise((later) => setTimeout(later, 1000));
    await route.continue();
  });
  await page.goto('', { waitUntil: 'commit' });
  await page.locator('form[data-question] input').nth(1).check();
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  await page.waitForTimeout(300);
  await expect(page.locator('form[data-question] input').nth(1)).toBeChecked();
});

test('when the program does not come, the plain page shows itself', async ({ page }) => {
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto('');
  await expect(page.getByRole('heading', { name: 'Your main rights' })).toBeVisible({ timeout: 10_000 });
});
