import { expect, test, type Page } from '@playwright/test';
import { livingFolders, openAlive, question } from './site.ts';

test.use({ serviceWorkers: 'allow' });

async function openAndKeep(page: Page): Promise<void> {
  await openAlive(page);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

test('after one visit every page opens and the questions work without a connection', async ({ page, context }) => {
  await openAndKeep(page);
  await context.setOffline(true);
  for (const folder of livingFolders) {
    await openAlive(page, folder);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await openAlive(page);
  const first = await question(page);
  await page.locator('form[data-question] input').first().check();
  await page.locator('form[data-question] button[type=submit]').click();
  await expect.poll(() => question(page)).not.toBe(first);
  await page.getByRole('button', { name: 'Clear and leave' }).click();
  await expect(page).toHaveURL(/\/cleared\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('what is kept for offline is our own files only', async ({ page }) => {
  await openAndKeep(page);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
  const root = new URL('.', page.url()).href;
  expect(kept.length).toBeGreaterThan(10);
  for (const url of kept) {
    expect(url.startsWith(root)).toBe(true);
    expect(new URL(url).search).toBe('');
  }
});
