import type { Page } from '@playwright/test';
import type { Step } from './ways.ts';

const form = 'form[data-question]';
const outcome = 'main[data-outcome]';

/** How the page is to be read. */
export type Reading = {
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  readonly edition: 'plain' | 'easy';
};

/** Opens a page anew, in this language and edition, and waits until it is awake and says so. */
export async function open(page: Page, address: string, { language, dir, edition }: Reading) {
  // A change of what follows the `#` alone would not load the page again.
  await page.goto('about:blank');
  const isPlainEnglish = language === 'en' && edition === 'plain';
  await page.goto(`${address}${isPlainEnglish ? '' : `#lang=${language}&edition=${edition}`}`);
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  if (isPlainEnglish) return;
  const root = `html[lang|="${language}"][dir="${dir}"][data-edition="${edition}"]`;
  await page.locator(root).waitFor({ state: 'attached' });
}

/** Presses the first that fits, without a pointer: after a step the page takes no taps for a moment, and hundreds of moments add up. */
export async function press(page: Page, css: string): Promise<void> {
  const part = page.locator(css).first();
  await part.waitFor({ state: 'attached', timeout: 10_000 });
  await part.evaluate((element: HTMLElement) => element.click());
}

/** The question on screen; nothing on the outcome. */
export const questionOn = (page: Page): Promise<string | null> =>
  page.evaluate((css) => document.querySelector<HTMLElement>(css)?.dataset.question ?? null, form);

/** Answers the question on screen: with this, or with what comes last, "I don't know". */
async function answer(page: Page, value: unknown): Promise<void> {
  const before = await questionOn(page);
  await page.locator(form).evaluate((asked, wanted) => {
    const inputs = [
      ...asked.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]'),
    ];
    const meant = inputs.filter((input) => wanted.includes(input.value));
    const picked = meant.length > 0 ? meant : inputs.slice(-1);
    for (const input of picked) input.click();
    const quiet = [...asked.querySelectorAll<HTMLElement>('button.button-quiet')].at(-1);
    const onward = asked.querySelector<HTMLElement>('button[type=submit]');
    (picked.length > 0 ? onward : quiet)?.click();
  }, [value].flat().map(String));
  await page.locator(`${form}:not([data-question="${before}"]), ${outcome}`).first().waitFor();
}

/** Opens a short way deeper: by its topic, or by "Another day" under the question when it began. */
async function openTopic(page: Page, module: string): Promise<void> {
  const chips = page.locator('#more-about .chip');
  await chips.first().waitFor();
  const asks = `[data-module="${module}"]`;
  for (const chip of await chips.all()) {
    await chip.evaluate((element: HTMLElement) => element.click());
    await page.locator('[data-topic]').waitFor();
    if ((await page.locator(asks).count()) > 0) break;
  }
  if ((await page.locator(asks).count()) > 0) await press(page, asks);
  else await press(page, '[data-asks] .chip:nth-last-child(2)');
  await page.locator(form).waitFor();
}

/** Takes each step, and shows what is on the screen before it and at the end. */
export async function follow(page: Page, steps: readonly Step[], look: () => Promise<void>) {
  for (const step of steps) {
    await look();
    if ('open' in step) await openTopic(page, step.open);
    else await answer(page, step.value);
  }
  await look();
}

/** From the first question to the outcome; what is not given, "I don't know". */
export async function toOutcome(page: Page, answers: Readonly<Record<string, string | undefined>>) {
  for (;;) {
    const question = await questionOn(page);
    if (question === null) break;
    await answer(page, answers[question] ?? 'dont-know');
  }
  // Drawn whole: the finder comes a moment after the verdict.
  await page.locator(`${outcome} :is(.finder input, [data-place])`).first().waitFor();
}
