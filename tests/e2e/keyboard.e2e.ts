import { expect, test } from '@playwright/test';
import { tabTo } from './keys.ts';
import { openAlive, question } from './site.ts';

test('the first question can be answered with the keyboard alone', async ({ page }) => {
  await openAlive(page);
  const first = await question(page);
  await page.keyboard.press('Tab');
  await expect(page.locator('.skip')).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, 'form[data-question] input');
  await page.keyboard.press('Space');
  await tabTo(page, 'form[data-question] button[type=submit]');
  await page.keyboard.press('Enter');
  await expect.poll(() => question(page)).not.toBe(first);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // A screen reader goes on from here line by line, and not from where the last question was.
  await expect.poll(() => page.evaluate(() => getSelection()?.anchorNode?.nodeName)).toBe('H1');
});

test('help opens and closes with the keyboard and gives focus back', async ({ page }) => {
  await openAlive(page);
  const help = page.locator('summary.pill-urgent');
  await help.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeHidden();
  await expect(help).toBeFocused();
});

test('what has focus is never hidden behind the bar at the bottom', async ({ page }) => {
  await page.setViewportSize({ width: 400, height: 600 });
  await openAlive(page, 'imha/');
  for (let presses = 0; presses < 15; presses += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement;
      const bar = document.querySelector('.leave-bar');
      if (!focused || !bar || bar.contains(focused)) return false;
      return focused.getBoundingClientRect().top >= bar.getBoundingClientRect().top;
    });
    expect(hidden).toBe(false);
  }
});

const panel = '.head details[open]';

for (const width of [320, 834])
  test(`an open panel never lies over what has the focus, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await openAlive(page);
    await page.locator('summary.pill-urgent').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(panel)).toBeVisible();
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      const hidden = await page.evaluate(() => {
        const open = document.querySelector('.head details[open]');
        return (
          open !== null &&
          document.activeElement !== document.body &&
          !open.contains(document.activeElement)
        );
      });
      expect(hidden).toBe(false);
    }
    await expect(page.locator(panel)).toHaveCount(0);
  });

test('a panel closes on Escape from anywhere, on a tap elsewhere, and when the page moves on', async ({
  page,
}) => {
  await openAlive(page);
  const help = page.locator('summary.pill-urgent');
  await help.click();
  await expect(page.locator(panel)).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Escape');
  await expect(page.locator(panel)).toHaveCount(0);
  await expect(help).toBeFocused();

  await help.click();
  await page.mouse.click(5, 1080);
  await expect(page.locator(panel)).toHaveCount(0);

  await help.click();
  await page.getByRole('link', { name: 'More places that can help' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Useful places' })).toBeFocused();
  await expect(page.locator(panel)).toHaveCount(0);

  await help.click();
  await page.goBack();
  await page.locator('form[data-question]').waitFor();
  await expect(page.locator(panel)).toHaveCount(0);
});
