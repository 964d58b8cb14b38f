import { expect, test, type Locator, type Page } from '@playwright/test';
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

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const anyAgain = (page: Page) => page.getByRole('button', { name: 'Try again' });

/** Every file that comes later, and what shows that it came. Each is lost once. */
const files: readonly (readonly [
  RegExp,
  (page: Page) => Promise<unknown>,
  (page: Page) => Locator,
])[] = [
  [/assets\/part-outcome-/, walkAway, (page) => page.locator('main[data-outcome]')],
  [/assets\/words-en-outcome-/, walkAway, (page) => page.locator('main[data-outcome]')],
  [/assets\/words-en-questions-/, walkAway, (page) => page.locator('form[data-question="now"]')],
  [/assets\/part-directory-/, walkAway, (page) => page.locator('.finder input').first()],
  [/directory\/hospitals\.json/, walkAway, (page) => page.locator('.finder input').first()],
  [
    /assets\/words-en-pages-/,
    (page) => page.locator('.foot').getByRole('link', { name: 'About us' }).click(),
    (page) => page.getByRole('heading', { level: 1, name: 'About us' }),
  ],
];

/** Goes on until something does not come, or the outcome is there. */
async function walkAway(page: Page): Promise<void> {
  for (const value of ['patient', 'england', 'kept', 's2']) {
    const input = page.locator(`form[data-question] input[value="${value}"]`);
    await input.or(anyAgain(page)).first().waitFor();
    if (!(await input.isVisible())) return;
    const asked = await question(page);
    await input.check();
    await page.locator('form[data-question] button[type=submit]').click();
    await expect(page.locator(`form[data-question="${asked}"]`)).toHaveCount(0);
  }
}

/** Browsers differ in how they fetch a module again, and a file of data; not in which of each it is: the others are seen in one alone. */
const tellBrowsersApart = /part-outcome|hospitals/;

for (const [file, goThere, there] of files) {
  const tag = tellBrowsersApart.test(file.source) ? [] : '@once';
  for (const wrong of ['does not come', 'is a page of the network'] as const) {
    test(`where ${file.source} ${wrong}, "Try again" brings it, answers and all`, { tag }, async ({
      page,
    }) => {
      let isWell = false;
      await page.route(file, (route) => {
        if (isWell) return route.continue();
        return wrong === 'does not come'
          ? route.abort()
          : route.fulfill({ contentType: 'text/html', body: '<title>Accept the terms</title>' });
      });
      await openAlive(page);
      const alive = await page.evaluateHandle(() => document.documentElement);
      await goThere(page);
      await expect(anyAgain(page)).toBeVisible();
      isWell = true;
      await anyAgain(page).click();
      await expect(there(page)).toBeVisible();
      await expect(heading(page)).toHaveCount(1);
      await expect(anyAgain(page)).toHaveCount(0);
      // The same page, never loaded anew; and the focus is somewhere in it.
      expect(await alive.evaluate((root) => root.isConnected)).toBe(true);
      await expect(page.locator('main :focus')).toHaveCount(1);
    });
  }
}

test('a part that never answers ends in a sentence, the numbers and another try; and is taken if it comes after all', async ({
  page,
}) => {
  let letIn = () => {};
  const held = new Promise<void>((resolve) => (letIn = resolve));
  await page.route(/assets\/part-outcome-/, async (route) => {
    await held;
    await route.continue();
  });
  await openAlive(page);
  await walkAway(page);
  await expect(page.locator('main[aria-busy]')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: 'Loading' })).toBeVisible();
  await expect(anyAgain(page)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('main').getByRole('link', { name: 'Call 999' })).toBeVisible();
  letIn();
  await expect(page.locator('main[data-outcome] h1')).toHaveText(/^Yes\./);
});

test('the verdict needs no more than its part and its words', async ({ page }) => {
  await page.route(/.*/, (route) =>
    /(part-outcome|words-en-(outcome|questions))-[^/]*\.js$|^[^?]*\/rights\/$|guard|entry|runtime|react|shell|journey/.test(
      route.request().url(),
    )
      ? route.continue()
      : route.abort(),
  );
  await openAlive(page);
  await walkAway(page);
  await expect(page.locator('main[data-outcome] h1')).toHaveText(/^Yes\./);
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
