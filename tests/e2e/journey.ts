import { expect, type Page } from '@playwright/test';
import { openAlive, question } from './site.ts';

/** The answers of somebody kept in hospital in England on section 2. Questions not named here get their last answer, "I don't know". */
const usual: Record<string, string> = {
  who: 'patient',
  nation: 'england',
  now: 'kept',
  section: 's2',
};

/** Answers question after question until the outcome, and says which were asked. `look` sees each of them before it is answered. */
export async function walkToOutcome(
  page: Page,
  look?: (question: string) => Promise<void>,
): Promise<string[]> {
  const asked: string[] = [];
  for (;;) {
    const id = await question(page);
    if (id === null) throw new Error('No question on screen.');
    asked.push(id);
    await look?.(id);
    const form = page.locator(`form[data-question="${id}"]`);
    const wanted = usual[id];
    const input = wanted ? form.locator(`input[value="${wanted}"]`) : form.locator('input').last();
    await input.check();
    await form.locator('button[type=submit]').click();
    const next = page.locator(
      `form[data-question]:not([data-question="${id}"]), main[data-outcome]`,
    );
    await expect(next).toBeVisible();
    if (await page.locator('main[data-outcome]').isVisible()) return asked;
    if (asked.length > 30) throw new Error(`No outcome after ${asked.join(', ')}`);
  }
}

/** The finder on the outcome page, down to the service to call. */
export async function findService(page: Page, place: string): Promise<void> {
  const box = page.locator('.finder input').first();
  await box.fill(place);
  const offered = page
    .locator('.finder button')
    .filter({ hasText: new RegExp(place, 'i') })
    .first();
  await offered.click();
  await expect(page.locator('[data-service], [data-service-unknown]').first()).toBeVisible();
}

/** Everything a visit can hold: the questions, the outcome, the finder, every page around, and out. */
export async function wholeVisit(page: Page, place: string): Promise<void> {
  await openAlive(page);
  await walkToOutcome(page);
  await findService(page, place);
  for (const name of ['What an IMHA can do', 'Find an advocate', 'Useful places', 'About us']) {
    await page.locator('.foot').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  }
  await page.locator('summary', { hasText: 'Text' }).click();
  await page.getByRole('radio', { name: 'Night' }).check();
}
