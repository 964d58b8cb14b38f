import { expect, test, type Page } from '@playwright/test';

/** What the oldest browsers promised brought, taken away before the page loads. */
const missing: Record<string, () => void> = {
  'Object.hasOwn': () => void Reflect.deleteProperty(Object, 'hasOwn'),
  'time zones by their offset': () => {
    const whole = Intl.DateTimeFormat;
    Intl.DateTimeFormat = new Proxy(whole, {
      construct(target, [locale, options]: ConstructorParameters<typeof whole>) {
        if (options?.timeZoneName === 'longOffset') throw new RangeError('longOffset');
        return new target(locale, options);
      },
    });
  },
};

const plain = (page: Page) => page.getByRole('heading', { name: 'Your main rights' });
const tooOld = (page: Page) => page.getByRole('heading', { level: 1, name: /too old/ });

for (const [what, take] of Object.entries(missing)) {
  test(`a browser without ${what} gets the plain page at once, and no questions`, async ({
    page,
  }) => {
    await page.addInitScript(take);
    await page.goto('');
    await expect(tooOld(page)).toBeVisible({ timeout: 3_000 });
    await expect(page.locator('main').filter({ has: plain(page) })).toBeVisible();
    await expect(page.locator('#wait [data-wait=slow]')).toBeHidden();
    for (const number of ['Call 999', 'Call 116 123'])
      await expect(page.getByRole('link', { name: number }).first()).toBeVisible();
    await expect(page.locator('form[data-question]')).toHaveCount(0);
    await page.waitForTimeout(1_500);
    await expect(page.locator('html[data-alive]')).toHaveCount(0);
    await expect(tooOld(page)).toBeVisible();
  });
}

test('there the pages around can be read, with the numbers below', async ({ page }) => {
  await page.addInitScript(missing['Object.hasOwn'] ?? (() => {}));
  await page.goto('about/');
  await expect(page.getByRole('heading', { level: 1, name: 'About us' })).toBeVisible();
  await expect(page.locator('#wait').getByRole('link', { name: 'Call 999' })).toBeVisible();
});
