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
