import { expect, test } from '@playwright/test';
import { folders, livingFolders, openAlive } from './site.ts';

for (const folder of folders) {
  test(`/${folder} fits a screen 320 wide, also with text at 200 %`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(folder, { waitUntil: 'networkidle' });
    for (const size of ['100', '200']) {
      const tooWide = await page.evaluate((text) => {
        document.documentElement.dataset.text = text;
        return document.documentElement.scrollWidth - document.documentElement.clientWidth;
      }, size);
      expect(tooWide, `at ${size} %`).toBe(0);
    }
  });
}

test('text size and colours change at once, without being stored', async ({ page }) => {
  await openAlive(page);
  await page.locator('summary', { hasText: 'Text' }).click();
  await page.getByRole('radio', { name: 'Biggest' }).check();
  await page.getByRole('radio', { name: 'Night' }).check();
  await expect(page.locator('html')).toHaveAttribute('data-text', '200');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await page.reload();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'night');
});

test('every page has its own title and one first heading', async ({ page }) => {
  const titles = new Set<string>();
  for (const folder of livingFolders) {
    await openAlive(page, folder);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    titles.add(await page.title());
  }
  expect(titles.size).toBe(livingFolders.length);
});

test('every answer card is at least 56 px high and 8 px from the next', async ({ page }) => {
  await openAlive(page);
  const boxes = await page.locator('.choice').evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBeGreaterThan(1);
  for (const [place, box] of boxes.entries()) {
    expect(box.height).toBeGreaterThanOrEqual(56);
    const next = boxes[place + 1];
    if (next) expect(next.top - box.bottom).toBeGreaterThanOrEqual(8);
  }
});
