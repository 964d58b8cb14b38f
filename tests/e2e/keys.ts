import { expect, type Page } from '@playwright/test';

/** Presses Tab until the wanted element has the focus, as somebody without a mouse would. */
export async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector))
      return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

/** Presses Tab until a button with these words has the focus. */
export async function tabToWords(page: Page, words: string, most = 80): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press('Tab');
    if (
      await page.evaluate(
        (wanted) =>
          document.activeElement?.tagName === 'BUTTON' &&
          document.activeElement.textContent?.trim() === wanted,
        words,
      )
    )
      return;
  }
  throw new Error(`Tab never reached "${words}"`);
}

/**
 * Chooses an option with the arrow keys and goes on, never touching the mouse. The focus is then on the heading of what
 * follows; back from a way deeper, on what its answers have added.
 */
export async function answerByKeys(
  page: Page,
  question: string,
  value: string,
  { back = false } = {},
): Promise<void> {
  const form = `form[data-question="${question}"]`;
  await page.locator(form).waitFor();
  await tabTo(page, `${form} input`);
  const wanted = page.locator(`${form} input[value="${value}"]`);
  if ((await page.locator(`${form} input`).first().getAttribute('type')) === 'checkbox')
    await tabTo(page, `${form} input[value="${value}"]`, 12);
  else {
    // Space takes the first card; the arrows move on from there.
    await page.keyboard.press('Space');
    for (let presses = 0; presses < 20 && !(await wanted.isChecked()); presses += 1)
      await page.keyboard.press('ArrowDown');
  }
  if (!(await wanted.isChecked())) await page.keyboard.press('Space');
  await tabTo(page, `${form} button[type=submit]`);
  await page.keyboard.press('Enter');
  await page.locator(form).waitFor({ state: 'detached' });
  await expect(
    back ? page.locator('section[data-new]') : page.getByRole('heading', { level: 1 }),
  ).toBeFocused();
}

/** Types a date into its three boxes and goes on. */
export async function dateByKeys(
  page: Page,
  question: string,
  [day, month, year]: readonly [string, string, string],
): Promise<void> {
  const form = `form[data-question="${question}"]`;
  await tabTo(page, `${form} input`);
  await page.keyboard.type(day);
  await page.keyboard.press('Tab');
  await page.keyboard.type(month);
  await page.keyboard.press('Tab');
  await page.keyboard.type(year);
  await page.keyboard.press('Enter');
  await page.locator(form).waitFor({ state: 'detached' });
}
