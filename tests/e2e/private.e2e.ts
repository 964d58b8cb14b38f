import { expect, test } from '@playwright/test';
import { livingFolders, openAlive, question } from './site.ts';

test('nothing leaves the device and nothing is kept', async ({ page, context, baseURL }) => {
  const { origin } = new URL(baseURL ?? '');
  const strangers: string[] = [];
  const sent: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith('data:') && new URL(request.url()).origin !== origin)
      strangers.push(request.url());
    if (request.method() !== 'GET' || new URL(request.url()).search) sent.push(request.url());
  });
  for (const folder of livingFolders) {
    await openAlive(page, folder);
    await page.waitForTimeout(200);
  }
  await openAlive(page);
  await page.locator('form[data-question] input').first().check();
  await page.locator('form[data-question] button[type=submit]').click();
  await page.waitForTimeout(300);
  const { search, hash } = new URL(page.url());
  expect(search + hash).toBe('');
  expect(strangers).toEqual([]);
  expect(sent).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual([0, 0, 0]);
});

test('clear and leave forgets, and Back does not bring answers back', async ({ page }) => {
  await openAlive(page);
  const first = await question(page);
  await page.locator('form[data-question] input').first().check();
  await page.locator('form[data-question] button[type=submit]').click();
  await expect.poll(() => question(page)).not.toBe(first);
  await page.getByRole('button', { name: 'Clear and leave' }).click();
  await expect(page).toHaveURL(/\/cleared\/$/);
  await page.goBack();
  if (page.url() !== 'about:blank') {
    await expect.poll(() => question(page)).toBe(first);
    await expect(page.locator('form[data-question] input:checked')).toHaveCount(0);
  }
});

test('a look at another page loses no answers', async ({ page }) => {
  await openAlive(page);
  const first = await question(page);
  await page.locator('form[data-question] input').first().check();
  await page.locator('form[data-question] button[type=submit]').click();
  await expect.poll(() => question(page)).not.toBe(first);
  const second = await question(page);
  await page.locator('.foot').getByRole('link', { name: 'Useful places' }).click();
  await expect(page).toHaveURL(/\/places\/$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Useful places' })).toBeFocused();
  await page.goBack();
  await expect.poll(() => question(page)).toBe(second);
});

test('clearing in one tab clears the other', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await openAlive(one);
  const first = await question(one);
  await one.locator('form[data-question] input').first().check();
  await one.locator('form[data-question] button[type=submit]').click();
  await expect.poll(() => question(one)).not.toBe(first);
  await openAlive(two, 'about/');
  await two.getByRole('button', { name: 'Clear and leave' }).click();
  await expect.poll(() => question(one)).toBe(first);
});
