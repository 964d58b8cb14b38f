import { expect, test, type Page } from '@playwright/test';
import { openAlive, question } from './site.ts';

/** The links that lead away from the site, and what each says of itself. */
function outside(page: Page) {
  return page.locator('main a[href^="http"]').evaluateAll((links) =>
    links
      .filter((link) => new URL((link as HTMLAnchorElement).href).origin !== location.origin)
      .map((link) => ({
        target: link.getAttribute('target'),
        rel: link.getAttribute('rel'),
        said: link.textContent?.includes('(opens in a new tab)'),
      })),
  );
}

const safe = { target: '_blank', rel: 'noopener noreferrer', said: true };

async function answer(page: Page, value: string): Promise<void> {
  const asked = await question(page);
  await page.locator(`input[value="${value}"]`).check();
  await page.locator('form[data-question] button[type=submit]').click();
  await expect(page.locator(`form[data-question="${asked}"]`)).toHaveCount(0);
}

for (const folder of ['imha/', 'places/', 'law/', 'find/'] as const) {
  test(`every outside link on /${folder} opens in a new tab and says so`, async ({ page }) => {
    await openAlive(page, folder);
    for (const link of await outside(page)) expect(link).toEqual(safe);
  });
}

for (const [name, values] of [
  ['England', ['patient', 'england', 'kept', 's2']],
  ['Scotland', ['patient', 'scotland']],
] as const) {
  test(`every outside link on the outcome for ${name} opens in a new tab and says so`, async ({
    page,
  }) => {
    await openAlive(page);
    for (const value of values) await answer(page, value);
    await page.locator('main[data-outcome] a[href^="http"]').first().waitFor({ state: 'attached' });
    await expect.poll(async () => (await outside(page)).length).toBeGreaterThan(1);
    for (const link of await outside(page)) expect(link).toEqual(safe);
  });
}
