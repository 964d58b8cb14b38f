import { expect, test, type Page } from '@playwright/test';
import { answer, toOutcome } from './answers.ts';
import { allSaid, finishSentence, giveVoices, isSpeaking, markedSentence } from './fake-voice.ts';
import { openAlive } from './site.ts';

const own = { lang: 'en-GB', localService: true };
const remote = { lang: 'en-GB', localService: false };

const listen = (page: Page) => page.getByRole('button', { name: 'Listen', exact: true });
const bar = (page: Page) => page.locator('[data-listen]');

/** Lets the voice say sentence after sentence to the end. */
async function hearAll(page: Page): Promise<string[]> {
  for (let count = (await allSaid(page)).length; ; count += 1) {
    await finishSentence(page);
    if ((await bar(page).count()) === 0) break;
    await expect.poll(async () => (await allSaid(page)).length).toBe(count + 1);
  }
  return (await allSaid(page)).map(({ text }) => text);
}

test('a question is read from its heading to its answers, each sentence marked', async ({
  page,
}) => {
  await giveVoices(page, [remote, own]);
  await openAlive(page);
  await answer(page, 'who', 'patient');
  await listen(page).click();
  await expect(bar(page)).toHaveAttribute('data-listen', 'reading');
  const [first] = await allSaid(page);
  expect(first).toEqual({ text: expect.any(String), voice: 'en-GB', rate: 1 });
  expect((await markedSentence(page)).trim()).toBe(first?.text);
  const texts = await hearAll(page);
  const heading = await page.locator('h1').innerText();
  expect(texts).toContain(heading);
  for (const label of await page.locator('.choice label').allInnerTexts())
    expect(texts.indexOf(label)).toBeGreaterThan(texts.indexOf(heading));
  expect(texts).not.toContain('Continue');
  expect(texts.join(' ')).not.toContain('Your rights depend');
  expect(await markedSentence(page)).toBe('');
});

test('it pauses, goes on with the same sentence, changes speed, and stops', async ({ page }) => {
  await giveVoices(page, [own]);
  await openAlive(page);
  await toOutcome(page);
  await listen(page).click();
  await expect(bar(page)).toHaveAttribute('data-listen', 'reading');
  await bar(page).getByRole('button', { name: 'Pause' }).click();
  expect(await isSpeaking(page)).toBe(false);
  await bar(page).getByRole('button', { name: 'Go on' }).click();
  await expect.poll(async () => (await allSaid(page)).length).toBe(2);
  await bar(page).getByLabel('Speed').selectOption('slower');
  await expect.poll(async () => (await allSaid(page)).at(-1)?.rate).toBeLessThan(1);
  const texts = (await allSaid(page)).map(({ text }) => text);
  expect(new Set(texts).size).toBe(1);
  await bar(page).getByRole('button', { name: 'Stop' }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(listen(page)).toBeFocused();
  expect(await isSpeaking(page)).toBe(false);
});

test('it stops with the next question, on another page and with Clear and leave', async ({
  page,
}) => {
  await giveVoices(page, [own]);
  await openAlive(page);
  const leaves = [
    () => answer(page, 'who', 'patient'),
    () => page.locator('.foot').getByRole('link', { name: 'Useful places' }).click(),
    () => page.getByRole('button', { name: 'Clear and leave' }).click(),
  ];
  for (const leave of leaves) {
    await listen(page).click();
    await expect.poll(() => isSpeaking(page)).toBe(true);
    await leave();
    await expect(bar(page)).toHaveCount(0);
    // The last brings an empty page in place of this one.
    await expect.poll(() => isSpeaking(page).catch(() => true), { message: 'hushed' }).toBe(false);
  }
});

test('another language goes on with the page, not with the list it was chosen from', async ({
  page,
}) => {
  await giveVoices(page, [own, { lang: 'pl-PL', localService: true }]);
  await openAlive(page);
  await listen(page).click();
  await expect(bar(page)).toHaveAttribute('data-listen', 'reading');
  const before = (await allSaid(page)).length;
  await page.locator('.head summary', { hasText: 'Language' }).click();
  await page.locator('.head input[value=pl]').check({ force: true });
  await expect.poll(async () => (await allSaid(page)).length).toBeGreaterThan(before);
  const said = (await allSaid(page)).at(-1);
  expect(said?.voice).toBe('pl-PL');
  await expect(page.locator('main')).toContainText(said?.text ?? '-');
});

test('whoever listens is there: nothing is covered while it reads', async ({ page }) => {
  await page.clock.install();
  await giveVoices(page, [own]);
  await openAlive(page);
  await toOutcome(page);
  await page.clock.runFor(5_000);
  // Much to read.
  await page.locator('main details').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  await listen(page).click();
  await page.clock.runFor(1_000);
  // Sentence by sentence, for longer than the page waits for anybody: a quarter of an hour.
  for (let at = 0; at < 70; at += 1) {
    await page.clock.runFor(14_000);
    await finishSentence(page);
  }
  await expect(bar(page)).toHaveAttribute('data-listen', 'reading');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(page.locator('main[data-outcome]')).toBeVisible();
});

for (const [name, voices, says] of [
  ['remote voices alone', [remote], 'over the internet'],
  ['no voice for the language', [{ lang: 'fr-FR', localService: true }], 'no voice'],
] as const)
  test(`with ${name} it says so and speaks nothing`, async ({ page }) => {
    await giveVoices(page, voices);
    await openAlive(page);
    await listen(page).click();
    await expect(bar(page)).toContainText(says);
    expect(await allSaid(page)).toEqual([]);
  });
