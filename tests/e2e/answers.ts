import { expect, type Page } from '@playwright/test';

/** Chooses an answer and goes on, to whatever follows. */
export async function answer(page: Page, question: string, value: string): Promise<void> {
  const form = page.locator(`form[data-question="${question}"]`);
  await form.locator(`input[value="${value}"]`).check();
  await form.locator('button[type=submit]').click();
  await expect(form).toHaveCount(0);
}

/** From the start to the outcome for somebody kept in England on a section. */
export async function toOutcome(page: Page, section: 's2' | 's3' = 's2'): Promise<void> {
  await answer(page, 'who', 'patient');
  await answer(page, 'nation', 'england');
  await answer(page, 'now', 'kept');
  await answer(page, 'section', section);
  await page.locator('main[data-outcome]').waitFor();
}

/** From the panel of the outcome to the question when it started. */
export async function toAnotherDay(page: Page): Promise<void> {
  // Where the device's own day is not believed no day is offered, and the way is only to the question.
  const way = { name: /^(Another day|Answer a few questions)$/ };
  await page.locator('[data-asks]').getByRole('button', way).click();
  await page.locator('form[data-question=started-on]').waitFor();
}

/** Opens something to read more about, and the questions that sharpen it. */
export async function openModule(page: Page, topic: string, module: string): Promise<void> {
  await page.locator('#more-about').getByRole('button', { name: topic, exact: true }).click();
  await page.locator(`[data-module="${module}"]`).click();
  await page.locator('form[data-question]').waitFor();
}

/** "Your answers" is folded away: opens it. */
export async function unfoldAnswers(page: Page): Promise<void> {
  await page.locator('.folds summary', { hasText: /answers \(/i }).click();
}
