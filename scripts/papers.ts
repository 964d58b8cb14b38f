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

/** Fills each field of the open letter to the full, or empties it. */
async function fill(page: Page, isFull: boolean): Promise<void> {
  for (const field of await page.locator('.letter-page :is(input[type=text], textarea)').all()) {
    const kind = await field.evaluate(({ tagName }) => tagName);
    await field.fill(isFull ? fullText[kind as keyof typeof fullText].trim().slice(0, 440) : '');
  }
}

/** Prints what is open. It must be one page. */
async function print(page: Page, path: string): Promise<void> {
  const file = await page.pdf({ path, format: 'A4', preferCSSPageSize: true });
  const pages = file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  if (pages !== 1) throw new Error(`${path} has ${pages} pages.`);
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
    await fill(page, true);
    await print(page, `${path}-full.pdf`);
    await fill(page, false);
    await print(page, `${path}.pdf`);
  }
  return ids.length;
}

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
  for (const { name } of paperCases) {
    await page.goto(`${site}scripts/papers/page.html?case=${name}`);
    count += await printAll(page, name);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${count} papers of ${paperCases.length} people in ${folder}.`);
