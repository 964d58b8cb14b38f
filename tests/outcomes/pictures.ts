import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { examples, exampleIds, type Example, type ExampleId } from '../examples.ts';
import { pagesOf, visit, withSite } from './visit.ts';

/** One for each kind of outcome, each audience, and the states of a date. */
const drawn: readonly ExampleId[] = [
  's2',
  's2-day-5',
  's2-day-20',
  's3',
  's37-41',
  's47-49',
  's5-2',
  's136',
  'cto',
  'conditional',
  'guardianship',
  'informal',
  'informal-wales',
  'assessed',
  'unsure',
  'prison',
  'dols',
  'home',
  'carer-s3',
  'staff-s3',
];

type Look = { readonly width: number; readonly theme: string; readonly text: string };
const heights: Readonly<Record<number, number>> = { 320: 640, 834: 1112, 1280: 900 };
const widths = Object.keys(heights).map(Number);
const looks: readonly Look[] = [
  ...widths.flatMap((width) => ['light', 'night'].map((theme) => ({ width, theme, text: '100' }))),
  ...widths.map((width) => ({ width, theme: 'light', text: '200' })),
];

const folder = 'reports/pictures';
const fileOf = (id: string, { width, theme, text }: Look) =>
  `${id}-${width}-${theme}${text === '100' ? '' : `-${text}`}.png`;

/** Takes one picture, and names what stands out beyond the edge of the page. */
async function take(page: Page, id: string, look: Look): Promise<readonly string[]> {
  await page.setViewportSize({ width: look.width, height: heights[look.width] ?? 900 });
  const beyond = await page.evaluate(({ theme, text }) => {
    Object.assign(document.documentElement.dataset, { theme, text });
    const edge = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= edge) return [];
    return [...document.querySelectorAll('body *')]
      .map((part) => ({ part, by: Math.round(part.getBoundingClientRect().right - edge) }))
      .filter(({ part, by }) => by > 0 && part.checkVisibility() && part.children.length === 0)
      .map(
        ({ part, by }) =>
          `by ${by} px: ${part.closest('[class]')?.className} “${part.textContent?.slice(0, 40)}”`,
      );
  }, look);
  await page.screenshot({ path: `${folder}/${fileOf(id, look)}`, fullPage: true });
  return beyond;
}

/** One to be drawn: an outcome, in English or, by the end of its address, in another language; or the first question there. */
type Drawing = { readonly name: string; readonly example?: Example; readonly hash: string };

/** Everything side by side, to be looked at. */
function sheet(drawings: readonly Drawing[]): string {
  const rows = drawings.map(({ name, example }) => {
    const pictures = looks.map((look) => {
      const file = fileOf(name, look);
      return `<a href="${file}"><img src="${file}" alt="${file}" height="480" loading="lazy"></a>`;
    });
    return `<h2>${name}: ${example?.name ?? 'the first question'}</h2><p><a href="${name}.pdf">print</a></p>${pictures.join('\n')}`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Outcomes</title>${rows.join('\n')}`;
}

const { values, positionals } = parseArgs({
  options: { languages: { type: 'string' } },
  allowPositionals: true,
});
const inEnglish = (ids: readonly ExampleId[]): Drawing[] =>
  ids.map((id) => ({ name: id, example: examples[id], hash: '' }));
/** The main states in these languages: the first question, the commonest outcome, and a carer's. */
const inLanguages = (codes: readonly string[]): Drawing[] =>
  codes.flatMap((code) =>
    [undefined, 's2' as const, 'carer-s3' as const].map((id) => ({
      name: `${code}-${id ?? 'start'}`,
      ...(id && { example: examples[id] }),
      hash: `#lang=${code}`,
    })),
  );
const drawings =
  values.languages !== undefined
    ? inLanguages(values.languages.split(','))
    : inEnglish(
        positionals.length > 0 ? exampleIds.filter((id) => positionals.includes(id)) : drawn,
      );
if (values.languages === undefined && positionals.length === 0)
  rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

await withSite(async (browser, site) => {
  for (const { name, example, hash } of drawings) {
    const page = await browser.newPage({ viewport: { width: 834, height: 1112 } });
    try {
      if (example) await visit(page, site + hash, example);
      else {
        await page.goto(site + hash);
        await page.locator('html[data-letters]').waitFor({ state: 'attached' });
        await page.waitForLoadState('networkidle');
      }
      const pdf = await page.pdf({ format: 'A4', path: `${folder}/${name}.pdf` });
      const tooWide: string[] = [];
      for (const look of looks) {
        const beyond = await take(page, name, look);
        if (beyond.length > 0)
          tooWide.push(`${fileOf(name, look)} ${beyond.slice(0, 3).join('; ')}`);
      }
      console.log(`${name}: ${looks.length} pictures, ${pagesOf(pdf)} printed pages`);
      for (const one of tooWide) console.log(`  too wide: ${one}`);
    } catch (fault) {
      console.error(`${name}: ${String(fault)}`);
      process.exitCode = 1;
    }
    await page.close();
  }
});
writeFileSync(`${folder}/index.html`, sheet(drawings));
console.log(`Look at ${folder}/index.html`);
