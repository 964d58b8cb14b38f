/** Every paper of some made-up people as a PDF, by a real browser's own print: reports/papers/. To be looked at. */
import { mkdir, rm } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { createServer } from 'vite';
import { findBrowser } from './browser.ts';
import { paperCases } from './papers/cases.ts';

const folder = 'reports/papers';

/** As much as a letter takes. */
const fullText = {
  INPUT: 'M. Longname-Verylong '.repeat(3),
  TEXTAREA: 'Some words of mine. '.repeat(22),
};

/** Fills each field of the open letter to the full. */
async function fill(page: Page): Promise<void> {
  for (const field of await page.locator('.letter-page :is(input[type=text], textarea)').all()) {
    const kind = await field.evaluate(({ tagName }) => tagName);
    await field.fill(fullText[kind as keyof typeof fullText].trim().slice(0, 440));
  }
}

/** Prints what is open. It must be no more pages than it may. */
async function print(page: Page, path: string, most = 1): Promise<void> {
  const file = await page.pdf({ path, format: 'A4', preferCSSPageSize: true });
  const pages = file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  if (pages === 0 || pages > most) tooLong.push(`${path} has ${pages} pages, of ${most}.`);
}

/** Opens each paper of the page in turn and prints it, empty and full. Returns how many were printed. */
async function printAll(page: Page, name: string): Promise<number> {
  await page.locator('.paper-list button').first().waitFor();
  for (const details of await page.locator('details:not([open]) > summary').all())
    await details.click();
  const buttons = page.locator('.paper-list button');
  const ids = await buttons.evaluateAll((all) => all.map(({ id }) => id.replace('paper-', '')));
  for (const id of ids) {
    const path = `${folder}/${name}-${id}`;
    await page.locator(`#paper-${id}`).click();
    await page.locator(`[data-paper="${id}"]`).waitFor();
    if (id === 'show-nurse') {
      await page.screenshot({ path: `${path}.png` });
      await page.keyboard.press('Escape');
      continue;
    }
    await print(page, `${path}.pdf`);
    if ((await page.locator('.letter-page').count()) === 0) continue;
    await fill(page);
    await print(page, `${path}-full.pdf`);
  }
  return ids.length;
}

/** Goes through the explaining of rights, with a picture of each step, and prints the record. */
async function printRecord(page: Page, name: string): Promise<void> {
  const step = page.locator('[data-explain]');
  await step.waitFor();
  while ((await step.getAttribute('data-explain')) !== 'record') {
    const id = await step.getAttribute('data-explain');
    await page.locator('.explain-check label').first().click();
    await page.screenshot({ path: `${folder}/${name}-explain-${id}.png`, fullPage: true });
    await page.locator('.explain > .over-actions button').last().click();
  }
  await page.screenshot({ path: `${folder}/${name}-explain-record.png`, fullPage: true });
  await page.getByRole('button', { name: 'Print a record to sign' }).click();
  await page.locator('[data-printed]').waitFor({ state: 'attached' });
  await print(page, `${folder}/${name}-record.pdf`);
}

/** What a ward prints: the poster in both sizes, the cards, the page on privacy, the slides, and the whole page. */
async function printForWards(page: Page): Promise<number> {
  await page.locator('.finder input').first().fill('Maudsley');
  await page.getByRole('button', { name: /^Maudsley Hospital/ }).click();
  await page.getByRole('button', { name: 'Show the slides' }).click();
  await page.locator('[data-paper=slides]').waitFor();
  const parts = { 'poster-a4': 1, 'poster-a3': 1, cards: 1, 'privacy-sheet': 1, slides: 15 };
  const printing = await page.locator('button:has-text("Print")').all();
  for (const button of printing) {
    await page.evaluate(() => delete document.documentElement.dataset.asked);
    await button.click();
    await page.locator('html[data-asked]').waitFor();
    const id = await page.evaluate(() => document.querySelector('[data-printed]')?.id ?? 'page');
    await print(page, `${folder}/wards-${id}.pdf`, parts[id as keyof typeof parts] ?? 4);
  }
  return printing.length;
}

const tooLong: string[] = [];
const server = await createServer({ server: { port: 0, open: false }, logLevel: 'error' });
await server.listen();
const site = server.resolvedUrls?.local[0] ?? '';
const { path, env } = await findBrowser('machine', 'npm');
const browser = await chromium.launch({
  executablePath: path,
  env: { ...process.env, ...env },
  args: ['--no-sandbox'],
});
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
let count = 0;
try {
  const page = await browser.newPage({ viewport: { width: 834, height: 1112 } });
  // The print window of the browser is not for scripts: they print when they are asked to.
  await page.addInitScript(() => {
    window.print = () => void (document.documentElement.dataset.asked = '');
  });
  const open = (what: string) => page.goto(`${site}scripts/papers/page.html?${what}`);
  for (const { name, from } of paperCases) {
    await open(`case=${name}`);
    count += await printAll(page, name);
    if (from !== 'staff') continue;
    await open(`case=${name}&explain`);
    await printRecord(page, name);
    count += 1;
  }
  await open('wards');
  count += await printForWards(page);
} finally {
  await browser.close();
  await server.close();
}
for (const one of tooLong) console.error(one);
if (tooLong.length > 0) process.exitCode = 1;
console.log(`${count} papers of ${paperCases.length} people in ${folder}.`);
