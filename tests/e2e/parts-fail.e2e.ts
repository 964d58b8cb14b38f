import { expect, test, type Page } from '@playwright/test';
import { walkToOutcome } from './journey.ts';
import { openAlive, question } from './site.ts';

async function toScotland(page: Page): Promise<void> {
  for (const value of ['patient', 'scotland']) {
    const asked = await question(page);
    await page.locator(`input[value="${value}"]`).check();
    await page.locator('form[data-question] button[type=submit]').click();
    await expect(page.locator(`form[data-question="${asked}"]`)).toHaveCount(0);
  }
}

const again = (page: Page) => page.locator('.notice').getByRole('button', { name: 'Try again' });

const ways: readonly (readonly [string, (page: Page) => Promise<void>, string])[] = [
  ['the outcome for Scotland', toScotland, 'Mental Welfare Commission for Scotland'],
  [
    'Useful places',
    (page) => page.getByRole('link', { name: 'Useful places' }).click(),
    'Samaritans',
  ],
];

test.use({ serviceWorkers: 'block' });

for (const [where, goThere, place] of ways) {
  test(`${where} says that the numbers did not come, asks once, and again when told to`, async ({
    page,
  }) => {
    let asked = 0;
    await page.route('**/directory/national.json', (route) => {
      asked += 1;
      return route.abort();
    });
    await openAlive(page);
    // What is fetched ahead may ask too: from here on only the page does.
    await page.waitForLoadState('networkidle');
    asked = 0;
    await goThere(page);
    await expect(again(page)).toBeVisible();
    await page.waitForTimeout(500);
    expect(asked).toBe(1);
    await page.unroute('**/directory/national.json');
    await again(page).click();
    await expect(page.getByRole('heading', { name: place, exact: true })).toBeVisible();
    await expect(again(page)).toHaveCount(0);
  });
}

test('where the finder does not come, the verdict and all else stand, and it can be asked for again', async ({
  page,
}) => {
  await page.route(/assets\/part-directory-/, (route) => route.abort());
  await openAlive(page);
  await walkToOutcome(page);
  await expect(again(page)).toBeVisible();
  await expect(page.locator('main[data-outcome] h1')).toHaveText(/^Yes\./);
  await expect(page.locator('[data-right="tribunal"]')).toBeVisible();
  await page.unroute(/assets\/part-directory-/);
  await again(page).click();
  await expect(page.locator('.finder input').first()).toBeVisible();
  await expect(again(page)).toHaveCount(0);
});

test('Useful places, opened by its address, goes on showing the numbers it came with', async ({
  page,
}) => {
  await page.route('**/directory/national.json', (route) => route.abort());
  const failed = page.waitForEvent('requestfailed', (request) =>
    request.url().endsWith('/national.json'),
  );
  await openAlive(page, 'places/');
  await failed;
  await page.waitForTimeout(500);
  await expect(page.getByRole('heading', { name: 'Samaritans', exact: true })).toBeVisible();
  await expect(again(page)).toHaveCount(0);
  await page.getByRole('link', { name: 'About us' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'About us' })).toBeVisible();
  await page.getByRole('link', { name: 'Useful places' }).click();
  await expect(again(page)).toBeVisible();
});
