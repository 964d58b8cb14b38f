import { expect, test, type Page } from '@playwright/test';
import { answer, toOutcome } from './answers.ts';
import { tabTo } from './keys.ts';
import { openAlive } from './site.ts';

test.use({ hasTouch: true });

/** The page's clock stands still, so that a slow machine does not stretch the time between two taps. */
async function openWithClock(page: Page): Promise<void> {
  await page.clock.install();
  await openAlive(page);
  await page.clock.pauseAt(Date.now() + 60_000);
}

/** Until the page takes taps again. */
async function hear(page: Page): Promise<void> {
  await page.clock.runFor(1000);
  await page.locator('html:not([data-deaf])').waitFor({ state: 'attached' });
}

/** Taps twice in one place, as with a shaking hand. */
async function tapTwice(page: Page, selector: string, apart: number): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen.`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.touchscreen.tap(x, y);
  await page.clock.runFor(apart);
  await page.touchscreen.tap(x, y);
}

for (const [width, height] of [
  [834, 1112],
  [390, 844],
  [1112, 834],
] as const)
  for (const apart of [150, 250, 400])
    test(`a second tap on Continue after ${apart} ms answers nothing on the next question, at ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await openWithClock(page);
      for (const [question, value] of [
        ['who', 'patient'],
        ['nation', 'england'],
        ['now', 'kept'],
      ]) {
        const form = page.locator(`form[data-question="${question}"]`);
        await form.locator(`input[value="${value}"]`).check();
        await form.locator('button[type=submit]').scrollIntoViewIfNeeded();
        await tapTwice(page, `form[data-question="${question}"] button[type=submit]`, apart);
        await expect(form).toHaveCount(0);
        await hear(page);
        await expect(page.locator('form[data-question] input:checked')).toHaveCount(0);
        await expect(page.locator('details[open]')).toHaveCount(0);
      }
      await expect(page.locator('form[data-question=section]')).toBeVisible();
    });

test('a second tap on Back goes back once', async ({ page }) => {
  await openWithClock(page);
  await answer(page, 'who', 'patient');
  await hear(page);
  await answer(page, 'nation', 'england');
  await hear(page);
  await tapTwice(page, 'main .button-quiet', 150);
  await hear(page);
  await expect(page.locator('form[data-question=nation]')).toBeVisible();
});

test('keys are heard at once after a step', async ({ page }) => {
  await openWithClock(page);
  await page.locator('form[data-question=who] input[value=patient]').check();
  await page.locator('form[data-question] button[type=submit]').focus();
  await page.keyboard.press('Enter');
  await page.locator('form[data-question=nation]').waitFor();
  expect(await page.locator('html').getAttribute('data-deaf')).toBe('');
  await tabTo(page, 'form[data-question=nation] input', 5);
  await page.keyboard.press('Space');
  await expect(page.locator('form[data-question=nation] input').first()).toBeChecked();
});

for (const size of ['100', '200'])
  test(`Back shows the heading of the question, with text at ${size} %`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await openAlive(page);
    await page.evaluate((text) => {
      document.documentElement.dataset.text = text;
    }, size);
    await answer(page, 'who', 'patient');
    await answer(page, 'nation', 'england');
    await answer(page, 'now', 'kept');
    for (const question of ['now', 'nation', 'who']) {
      await page.goBack();
      await page.locator(`form[data-question=${question}]`).waitFor();
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
      await page.waitForTimeout(200);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 });
    }
  });

test('every link and button of the outcome is at least 44 px high', async ({ page }) => {
  await openAlive(page);
  await toOutcome(page);
  await page.locator('.finder input').first().waitFor();
  expect(await tooLow(page)).toEqual([]);
});

for (const folder of ['imha/', 'places/', 'law/', 'find/'] as const)
  test(`every link and button of /${folder} is at least 44 px high`, async ({ page }) => {
    await openAlive(page, folder);
    expect(await tooLow(page)).toEqual([]);
  });

test('the link of an error is at least 44 px high', async ({ page }) => {
  await openAlive(page);
  await page.locator('form[data-question] button[type=submit]').click();
  await page.locator('.errors').waitFor();
  expect(await tooLow(page)).toEqual([]);
});

/** What can be pressed and is lower than a finger is wide. Words to press within a sentence do not count (WCAG 2.5.8). */
function tooLow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      details.setAttribute('open', '');
    const inSentence = (one: Element) =>
      one.matches('.term') ||
      (one.parentElement?.matches('p, li') &&
        !one.matches('.outside') &&
        (one.parentElement.textContent ?? '').trim() !== (one.textContent ?? '').trim());
    return [...document.querySelectorAll('main :is(a, button, summary, select, input[type=text])')]
      .filter((one) => one.checkVisibility() && !inSentence(one))
      .filter((one) => one.getBoundingClientRect().height < 44)
      .map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 50)}`);
  });
}
