import { expect, test, type Page } from '@playwright/test';
import { openModule, toOutcome, unfoldAnswers } from './answers.ts';
import { barriers } from './barriers.ts';
import { answerByKeys, dateByKeys, tabTo, tabToWords } from './keys.ts';
import { openAlive } from './site.ts';

const headline = 'main[data-outcome] h1';

test('a detained person on section 2, by keyboard alone, to a phone number and a last day', async ({
  page,
}) => {
  await openAlive(page);
  await answerByKeys(page, 'who', 'patient');
  await answerByKeys(page, 'nation', 'england');
  await answerByKeys(page, 'now', 'kept');
  await answerByKeys(page, 'section', 's2');
  await expect(page.locator(headline)).toHaveText('Yes. You have a right to a free advocate.');
  expect(await barriers(page)).toEqual([]);

  await tabToWords(page, 'Another day');
  await page.keyboard.press('Enter');
  const began = new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10).split('-');
  await page.locator('form[data-question=started-on]').waitFor();
  await dateByKeys(page, 'started-on', [began[2] ?? '', began[1] ?? '', began[0] ?? '']);
  await answerByKeys(page, 'tribunal-used', 'no');
  await expect(page.locator('.tribunal-card')).toHaveAttribute('data-verdict', 'yes');
  await expect(page.locator('[data-panel] [data-line=closes]')).toContainText('8 days left');
  expect(await barriers(page)).toEqual([]);

  await page.locator('.finder input').first().waitFor();
  await tabTo(page, '.finder input');
  await page.keyboard.type('maudsley');
  await page
    .locator('.finder button', { hasText: /Maudsley/ })
    .first()
    .waitFor();
  await tabTo(page, '.finder button');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-service], [data-service-unknown]').first()).toBeVisible();
  expect(await barriers(page)).toEqual([]);
});

test('a sister at midnight who does not know the section, by keyboard alone', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await openAlive(page);
  await answerByKeys(page, 'who', 'carer');
  await answerByKeys(page, 'nation', 'england');
  await answerByKeys(page, 'now', 'kept');
  await answerByKeys(page, 'section', 'dont-know');
  expect(await barriers(page)).toEqual([]);
  await answerByKeys(page, 'who-decided', 'two-doctors');
  await expect(page.locator(headline)).toHaveText('Yes. They have a right to a free advocate.');
  for (const section of ['Section 2', 'Section 3'])
    await expect(page.locator('.tribunal-card')).toContainText(section);
  await expect(page.locator('main')).toContainText('Which section are they on');
  expect(await barriers(page)).toEqual([]);
  await tabToWords(page, 'Help for you');
  await page.keyboard.press('Enter');
  await tabTo(page, '[data-module=carer]', 20);
  await page.keyboard.press('Enter');
  await answerByKeys(page, 'carer-necessary', 'yes');
  await answerByKeys(page, 'carer-health', 'yes');
  await answerByKeys(page, 'carer-wellbeing', 'yes', { back: true });
  await expect(page.locator('[data-right=carer-eligible]')).toHaveAttribute('data-verdict', 'yes');
});

test('a nurse with an informal patient in Wales, by keyboard alone, at 320 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAlive(page);
  await answerByKeys(page, 'who', 'professional');
  await answerByKeys(page, 'nation', 'wales');
  await answerByKeys(page, 'now', 'agreed');
  await expect(page.locator(headline)).toHaveText('Yes. The patient qualifies for an IMHA.');
  await expect(page.locator('[data-panel]')).toHaveAttribute('data-verdict', 'yes');
  await expect(page.locator('[data-right=information]')).toHaveAttribute('data-verdict', 'yes');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await barriers(page)).toEqual([]);
});

test('changing an earlier answer keeps what still applies, names what does not, and Back works', async ({
  page,
}) => {
  await openAlive(page);
  const answer = async (question: string, value: string) => {
    await page.locator(`form[data-question="${question}"] input[value="${value}"]`).check();
    await page.locator(`form[data-question="${question}"] button[type=submit]`).click();
  };
  await answer('who', 'patient');
  await answer('nation', 'england');
  await answer('now', 'community');
  await answer('community-kind', 'not-under');
  await openModule(page, 'I look after somebody', 'carer');
  await answer('carer-necessary', 'no');
  await unfoldAnswers(page);
  await page.getByRole('button', { name: 'Change the answer to: What is happening now?' }).click();
  await expect(page.locator('input[value=community]')).toBeChecked();
  await answer('now', 'kept');
  await answer('section', 's3');
  await expect(page.getByRole('status').filter({ hasText: 'no longer fit' })).toContainText(
    'Which rules are you under?',
  );
  await expect(page.locator('.answers')).toContainText(
    'Do you help someone who could not manage without it?',
  );
  await page.goBack();
  await expect(page.locator('form[data-question=section] input[value=s3]')).toBeChecked();
  await page.goForward();
  await expect(page.locator(headline)).toHaveText('Yes. You have a right to a free advocate.');
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
});

async function clearAfterAnAnswer(page: Page): Promise<void> {
  await openAlive(page);
  await page.locator('form[data-question=who] input[value=carer]').check();
  await page.locator('form[data-question=who] button[type=submit]').click();
  await page.locator('form[data-question=nation]').waitFor();
  await page.getByRole('button', { name: 'Clear and leave' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All clear');
}

test('clearing leaves nothing, Back included', async ({ page }) => {
  await clearAfterAnAnswer(page);
  // “All clear” is drawn at once; the page of that name takes its place as soon as it has come.
  await page.waitForURL('**/cleared/');
  await page.goBack();
  await expect(page.locator('form[data-question=who]')).toBeVisible();
  await expect(page.locator('form[data-question] input:checked')).toHaveCount(0);
});

test('Back pressed before the page “All clear” has come brings nothing back either', async ({
  page,
}) => {
  let letIn = () => {};
  const held = new Promise<void>((resolve) => (letIn = resolve));
  await page.route('**/cleared/', async (route) => {
    await held;
    await route.continue();
  });
  await clearAfterAnAnswer(page);
  await page.evaluate(() => history.back());
  await page.waitForFunction(() => history.state?.step === 0);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All clear');
  await expect(page.locator('form[data-question]')).toHaveCount(0);
  letIn();
  await page.waitForURL('**/cleared/');
});

/** What is folded away says on paper what it is and by which law; the reasons of it stay on the screen. */
const printedPages = 2;

test('the outcome prints with every reason and whom to ask, without the controls', async ({
  page,
}) => {
  await openAlive(page);
  await toOutcome(page, 's3');
  await page.emulateMedia({ media: 'print' });
  for (const control of [
    '.head-tools',
    '.leave-bar',
    '.foot',
    '[data-asks]',
    '#more-about .chips',
    '.outcome-actions',
  ])
    await expect.soft(page.locator(control).first(), control).toBeHidden();
  const reasons = page.locator('main .row-body :is(p, li)');
  expect(await reasons.count()).toBeGreaterThan(20);
  const others = page.locator('main .folds .right :is(.right-verdict, .citations a)');
  expect(await others.count()).toBeGreaterThan(10);
  const said = reasons.or(others);
  const unseen = await said.evaluateAll((parts) =>
    parts
      .filter((part) => part.getClientRects().length === 0)
      .map(({ textContent }) => textContent),
  );
  expect(unseen).toEqual([]);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 99).toBeLessThanOrEqual(printedPages);
});

test('browsers that cannot print what is closed open it for printing, and close it again', async ({
  page,
}) => {
  await openAlive(page);
  await toOutcome(page, 's3');
  const folded = page.locator('main details:not(.no-print, .no-print *)');
  const closed = page.locator('main details:not([open]):not(.no-print, .no-print *)');
  await page.locator('.rows details').first().waitFor({ state: 'attached' });
  const before = await folded.count();
  for (const reasons of ['.tribunal-card details', '.rows details', '.folds [data-right]'])
    expect(await folded.and(page.locator(reasons)).count(), reasons).toBeGreaterThan(0);
  await expect(closed).toHaveCount(before);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(closed).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(closed).toHaveCount(before);
});

test('a right folded away is named in a few words, and its verdict and dates describe it', async ({
  page,
}) => {
  await openAlive(page);
  await toOutcome(page);
  await page.locator('.folds summary', { hasText: 'Other things the law says' }).click();
  const rights = page.locator('.folds details[data-right]');
  expect(await rights.count()).toBeGreaterThan(5);
  for (const right of await rights.all()) {
    const summary = right.locator('> summary');
    const title = await right.locator('.right-title').innerText();
    const badge = await right.locator('.badge').innerText();
    await expect(summary).toHaveAccessibleName(`${title} ${badge}`);
    const verdict = await right.locator('.right-verdict').textContent();
    await expect(summary).toHaveAccessibleDescription(new RegExp(`^${verdict?.slice(0, 20)}`));
  }
});

test('"Help me ask" opens what there is to know about a tribunal, and brings the focus there', async ({
  page,
}) => {
  await openAlive(page);
  await toOutcome(page);
  await page.locator('.tribunal-card').getByRole('button', { name: 'Help me ask' }).click();
  await expect(page.locator('[data-topic=tribunal] h3')).toBeFocused();
  await expect(page.locator('[data-topic=tribunal] h3')).toBeInViewport();
});
