import { expect, test, type Page } from '@playwright/test';
import { knownLanguages } from '../../src/reader/known-languages.ts';
import { follow, open, questionOn, type Reading } from '../access/steps.ts';
import { common } from '../examples.ts';
import { barriers } from './barriers.ts';

const readings = knownLanguages
  .flatMap(({ code, dir, editions }) =>
    editions.map((edition): Reading => ({ language: code, dir, edition })),
  )
  .filter(({ language, edition }) => language !== 'en' || edition !== 'plain');
const toSection2 = Object.entries(common.s2.answers).map(([question, value]) => ({
  question: question as keyof typeof common.s2.answers,
  value,
}));

/** No barrier, and nothing to push sideways on the narrowest screen with the biggest text. */
async function expectReadable(page: Page, what: string): Promise<void> {
  await page.locator('html:not([data-deaf])').waitFor({ state: 'attached' });
  expect(await barriers(page), what).toEqual([]);
  const tooWide = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(tooWide, `${what}, at 200 %`).toBe(0);
}

for (const reading of readings)
  test(`read in ${reading.language}, ${reading.edition}: no barrier, all fits a screen 320 wide at 200 %, and the root names language and direction`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const big = () =>
      page.evaluate(() => {
        document.documentElement.dataset.text = '200';
      });
    await open(page, baseURL ?? '', reading);
    await page.locator('.head summary').first().click();
    await page.locator('details[open] .picks').first().waitFor();
    await big();
    await expectReadable(page, 'the start with the languages open');
    await page.keyboard.press('Escape');
    await follow(page, toSection2, async () => {
      const question = await questionOn(page);
      if (question !== 'section' && question !== null) return;
      if (question === null) await page.locator('.finder input').first().waitFor();
      await big();
      await expectReadable(page, question ?? 'the outcome');
    });
    await expect(page.locator('html')).toHaveAttribute(
      'lang',
      new RegExp(`^${reading.language}\\b`),
    );
    await expect(page.locator('html')).toHaveAttribute('dir', reading.dir);
  });

test('a page in Chinese says in which characters, and comes to life in it', async ({ page }) => {
  await page.goto('zh/section-2/');
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('h1')).toContainText('第2条');
});
