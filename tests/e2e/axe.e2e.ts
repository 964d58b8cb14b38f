import { expect, test } from '@playwright/test';
import { barriers } from './barriers.ts';
import { folders } from './site.ts';

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
