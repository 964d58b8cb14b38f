import { expect, test } from '@playwright/test';
import { answer, toAnotherDay, toOutcome } from './answers.ts';
import { barriers } from './barriers.ts';
import { folders, openAlive } from './site.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const folder of folders) {
    test(`no barrier found on /${folder} in the ${colorScheme} theme`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(folder, { waitUntil: 'networkidle' });
      expect(await barriers(page)).toEqual([]);
    });
  }

  test(`no barrier found with the panels open in the ${colorScheme} theme`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto('', { waitUntil: 'networkidle' });
    for (const panel of await page.locator('.head summary').all()) {
      await panel.click();
      expect(await barriers(page)).toEqual([]);
    }
  });
}

for (const nation of ['scotland', 'northern-ireland'])
  test(`no barrier found on the outcome for ${nation}`, async ({ page }) => {
    await openAlive(page);
    await answer(page, 'who', 'patient');
    await answer(page, 'nation', nation);
    await page.locator('main[data-outcome] [data-place]').first().waitFor();
    expect(await barriers(page)).toEqual([]);
  });

for (const contrast of ['no-preference', 'more'] as const)
  test(`no barrier found where a date is wrong and the device’s clock too, contrast: ${contrast}`, async ({
    page,
  }) => {
    await page.emulateMedia({ contrast, reducedMotion: 'reduce' });
    await page.clock.install({ time: new Date('2015-03-03T12:00:00Z') });
    await openAlive(page);
    await toOutcome(page);
    await toAnotherDay(page);
    await page.locator('form[data-question=started-on] button[type=submit]').click();
    await page.locator('.errors').waitFor();
    await expect(page.getByRole('heading', { name: 'What is the date today?' })).toBeVisible();
    expect(await barriers(page)).toEqual([]);
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`no barrier found on the outcome with everything unfolded in the ${colorScheme} theme`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await openAlive(page);
    await toOutcome(page);
    await page.locator('.finder input').first().waitFor();
    await page.locator('#more-about .chip').first().click();
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('main details'))
        details.setAttribute('open', '');
    });
    expect(await barriers(page)).toEqual([]);
  });

test('no barrier found on the plain page, for those without scripts', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('');
  // What stands between the page and its foot where scripts are switched off: axe itself is one.
  await page.evaluate(() => {
    const copy = document.querySelector<HTMLTemplateElement>('#plain-page');
    if (copy)
      document.querySelector('noscript')?.replaceWith(document.importNode(copy.content, true));
  });
  await expect(page.getByRole('region', { name: 'The main points' })).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});
