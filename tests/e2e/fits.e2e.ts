import { expect, test } from '@playwright/test';
import { answer, toAnotherDay, toOutcome } from './answers.ts';
import { walkToOutcome } from './journey.ts';
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
  const boxes = await page
    .locator('.choice')
    .evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().toJSON() as DOMRect));
  expect(boxes.length).toBeGreaterThan(1);
  for (const [place, box] of boxes.entries()) {
    expect(box.height).toBeGreaterThanOrEqual(56);
    const next = boxes[place + 1];
    if (next) expect(next.top - box.bottom).toBeGreaterThanOrEqual(8);
  }
});

test('a tap anywhere on the card of an answer chooses it: on the words, the hint, the mark or a corner', async ({
  page,
}) => {
  await openAlive(page);
  const cards = page.locator('.choice');
  const places = ['label', '.choice-hint', 'input', 'corner'] as const;
  for (const [index, place] of places.entries()) {
    const card = cards.nth(index % (await cards.count()));
    const box = await (place === 'corner' ? card : card.locator(place)).boundingBox();
    if (!box) throw new Error(`An answer has no ${place}.`);
    // In the corner, and at the start of the words, where there is no doubt what is under the finger.
    if (place === 'corner') await page.mouse.click(box.x + box.width - 12, box.y + box.height - 12);
    else await page.mouse.click(box.x + 6, box.y + box.height / 2);
    await expect(card.locator('input'), place).toBeChecked();
  }
});

test('questions, outcome and ways deeper fit a screen 320 wide with text at 200 %, from left to right and from right to left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAlive(page);
  const widest = async (what: string) => {
    for (const dir of ['ltr', 'rtl']) {
      const tooWide = await page.evaluate((way) => {
        Object.assign(document.documentElement.dataset, { text: '200' });
        document.documentElement.dir = way;
        for (const details of document.querySelectorAll('main details'))
          details.setAttribute('open', '');
        const most = document.documentElement.clientWidth;
        return [...document.querySelectorAll('main *')]
          .filter(
            (part) =>
              part.getClientRects().length > 0 &&
              (part.getBoundingClientRect().right > most + 1 ||
                part.getBoundingClientRect().left < -1),
          )
          .map((part) => `${part.tagName} ${part.className} ${part.textContent?.slice(0, 40)}`);
      }, dir);
      expect.soft(tooWide, `${what}, ${dir}`).toEqual([]);
    }
  };
  await walkToOutcome(page, widest);
  await expect(page.locator('.finder input').first()).toBeVisible();
  await widest('outcome');
  const topics = page.locator('#more-about .chip');
  expect(await topics.count()).toBeGreaterThan(5);
  for (let at = 0; at < (await topics.count()); at += 1) {
    await topics.nth(at).click();
    await expect(page.locator('[data-topic]')).toBeVisible();
    const name = await page.locator('[data-topic]').getAttribute('data-topic');
    await widest(`more about ${name}`);
    const sharpen = page.locator('[data-topic] [data-module]');
    if (await sharpen.count()) {
      await sharpen.click();
      await expect(page.locator('form[data-question]')).toBeVisible();
      await widest(`first question of ${name}`);
      await page.goBack();
      await expect(page.locator('main[data-outcome]')).toBeVisible();
    }
  }
});

for (const dir of ['ltr', 'rtl'])
  test(`the words of the time line stay in their card, ${dir}`, async ({ page }) => {
    await page.clock.install({ time: new Date('2026-12-10T12:00:00Z') });
    await openAlive(page);
    await toOutcome(page);
    await toAnotherDay(page);
    for (const [name, text] of [
      ['Day', '9'],
      ['Month', '12'],
      ['Year', '2026'],
    ] as const)
      await page.getByLabel(name, { exact: true }).fill(text);
    await page.locator('form[data-question=started-on] button[type=submit]').click();
    await answer(page, 'tribunal-used', 'no');
    const beyond = await page.evaluate((way) => {
      document.documentElement.dir = way;
      const card = document.querySelector('[data-panel]')?.getBoundingClientRect();
      const labels = [...document.querySelectorAll('.timeline-drawing text')];
      return {
        labels: labels.length,
        beyond: labels
          .filter((label) => {
            const { left, right } = label.getBoundingClientRect();
            return !card || left < card.left || right > card.right;
          })
          .map((label) => label.textContent),
      };
    }, dir);
    expect(beyond.labels).toBeGreaterThan(2);
    expect(beyond.beyond).toEqual([]);
  });
