import { expect, test, type Page } from '@playwright/test';
import { answer, toOutcome } from './answers.ts';
import { inMemory } from './heap.ts';
import { openAlive, question } from './site.ts';

const link = '#ward=maudsley-hospital&nation=england&minutes=2';
const typed = 'Zebulonhaus Brockmann';
/** The text typed, and facts as text with the section in them. */
const traces = /Zebulonhaus|"s3".*"england"|"england".*"s3"/;

const warning = (page: Page) => page.getByRole('alertdialog');

async function openWard(page: Page): Promise<void> {
  await page.clock.install();
  await openAlive(page, link);
  await expect(page.locator('html[data-ward]')).toBeAttached();
}

async function threeQuestions(page: Page): Promise<void> {
  await answer(page, 'who', 'patient');
  await answer(page, 'now', 'kept');
  await answer(page, 'section', 's3');
  await page.locator('main[data-outcome]').waitFor();
}

test('on a ward three questions are left; two idle minutes and half of one leave nothing of the person', async ({
  page,
}) => {
  await openWard(page);
  await threeQuestions(page);
  // The hospital stands chosen; whoever looks for another types.
  await expect(page.locator('[data-place=maudsley-hospital]')).toBeVisible();
  await page.getByRole('button', { name: 'Choose another', exact: true }).click();
  await page.locator('main .finder input').first().fill(typed);
  // Without this the test could not fail.
  expect((await inMemory(page, traces)).length).toBeGreaterThan(1);

  // Real seconds go by as well, most of them while the memory is read.
  await page.clock.runFor(90_000);
  await expect(warning(page)).toHaveCount(0);
  await page.clock.runFor(30_000);
  await expect(warning(page)).toBeVisible();
  await expect(warning(page).getByRole('button').first()).toBeFocused();
  await page.clock.runFor(30_000);

  await expect(warning(page)).toHaveCount(0);
  expect(await question(page)).toBe('who');
  await expect(page.locator('main input:checked')).toHaveCount(0);
  expect(await inMemory(page, traces)).toEqual([]);
  const left = await page.evaluate(() => ({
    storage: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
    state: JSON.stringify(history.state),
    hash: location.hash,
    fields: Array.from(document.querySelectorAll('input'), ({ type, value }) =>
      type === 'radio' ? '' : value,
    ).join(''),
  }));
  expect(left).toEqual({
    storage: 0,
    cookies: '',
    state: expect.not.stringMatching(/s3|england/),
    hash: link,
    fields: '',
  });
  // The next person finds the same ward, and nobody behind Back.
  await page.goBack();
  await expect(page.locator('main[data-outcome]')).toHaveCount(0);
  await expect(page.locator('main input:checked')).toHaveCount(0);
});

test('a nurse who knows the section has two taps to the outcome, and Back is the list of sections', async ({
  page,
}) => {
  await openAlive(page, 'for-wards/');
  await page.getByLabel('Wales', { exact: true }).check();
  await page.getByRole('button', { name: 'Section 3', exact: true }).click();
  await page.locator('main[data-outcome]').waitFor();
  await expect(page.getByRole('button', { name: /^Explain it/ })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The patient');
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Explain somebody’s rights now' })).toBeVisible();
});

test('on a ward a touch while it asks keeps everything as it was', async ({ page }) => {
  await openWard(page);
  await threeQuestions(page);
  await page.clock.runFor(121_000);
  await expect(warning(page)).toBeVisible();
  // What has just come takes no taps for a moment, and a hand that moves is there already.
  await page.clock.runFor(1_000);
  await page.locator('html:not([data-deaf])').waitFor({ state: 'attached' });
  await page.getByRole('button', { name: 'I am still here' }).click();
  await expect(warning(page)).toHaveCount(0);
  await page.clock.runFor(60_000);
  await expect(page.locator('main[data-outcome]')).toBeVisible();
});

test('on a ward an outside link shows its address and a code, and opens nothing', async ({
  page,
}) => {
  await openAlive(page, `imha/${link}`);
  await expect(page.locator('html[data-ward]')).toBeAttached();
  await page.locator('main summary').last().click();
  await expect(page.locator('main a[target=_blank]')).toHaveCount(0);
  await page.locator('.ward-outside button').first().click();
  await expect(page.locator('.ward-address')).toContainText('https://www.legislation.gov.uk/');
  await expect(page.locator('.ward-address svg.qr')).toBeVisible();
});

test('a damaged ward link says so, and how to go on', async ({ page }) => {
  await openAlive(page, '#ward=maudsley-hospital&nation=engl');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This ward link does not work');
  await page.getByRole('button', { name: 'Go on without it' }).click();
  await expect(page.locator('form[data-question=who]')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('elsewhere 15 idle minutes cover the answers and clear nothing', async ({ page }) => {
  await page.clock.install();
  await openAlive(page);
  await toOutcome(page);
  // What looks after the device comes in a quiet moment.
  await page.clock.runFor(10_000);
  await page.clock.runFor(14 * 60_000);
  await expect(warning(page)).toHaveCount(0);
  await page.clock.runFor(2 * 60_000);
  await expect(warning(page)).toBeVisible();
  await expect(page.locator('main[data-outcome]')).toBeHidden();
  await page.mouse.move(5, 5);
  await expect(warning(page)).toBeVisible();
  await page.getByRole('button', { name: 'I am still here' }).click();
  await expect(page.locator('main[data-outcome]')).toBeVisible();
});
