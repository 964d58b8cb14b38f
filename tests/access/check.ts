import { parseArgs } from 'node:util';
import { knownLanguages } from '../../src/reader/known-languages.ts';
import { withSite } from '../outcomes/visit.ts';
import { lookAt, themes } from './look.ts';
import { handful, kinds, type Kind, type Walk } from './states.ts';
import type { Reading } from './steps.ts';

const { values: asked } = parseArgs({
  options: {
    languages: { type: 'string', default: knownLanguages.map(({ code }) => code).join() },
    editions: { type: 'string', default: 'plain,easy' },
    themes: { type: 'string', default: themes.join() },
    kinds: { type: 'string', default: Object.keys(kinds).join() },
    /** Every state in each language asked for, not a handful. */
    every: { type: 'boolean', default: false },
  },
});
const among = (list: string, one: string) => list.split(',').includes(one);
const readings = knownLanguages
  .filter(({ code }) => among(asked.languages, code))
  .flatMap(({ code, dir, editions }) =>
    editions.map((edition): Reading => ({ language: code, dir, edition })),
  )
  .filter(({ edition }) => among(asked.editions, edition));
const wanted = (Object.keys(kinds) as Kind[]).filter((kind) => among(asked.kinds, kind));
const inThemes = themes.filter((theme) => among(asked.themes, theme));

let passed = 0;
let failed = 0;
/** Each barrier found, and the states that have it. */
const where = new Map<string, readonly string[]>();
await withSite(async (browser, site) => {
  const page = await browser.newPage({
    viewport: { width: 834, height: 1112 },
    serviceWorkers: 'block',
  });
  // The helper by which tsx keeps the names of functions is not there in the page.
  await page.addInitScript('globalThis.__name = (one) => one');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const reading of readings) {
    const name = `${reading.language}, ${reading.edition}`;
    const whole = asked.every || name === 'en, plain';
    const walks: readonly (readonly [string, Walk])[] = whole
      ? wanted.map((kind) => [kind, kinds[kind]])
      : [['a handful', handful]];
    for (const [kind, walk] of walks) {
      const began = Date.now();
      let states = 0;
      const look = async (state: string) => {
        const found = await lookAt(page, inThemes);
        states += 1;
        if (found.length > 0) failed += 1;
        else passed += 1;
        for (const one of found) {
          if (!where.has(one)) console.error(`✘ ${name}, ${state}: ${one}`);
          where.set(one, [...(where.get(one) ?? []), `${name}, ${state}`]);
        }
      };
      await walk(page, site, reading, look).catch((fault: unknown) => {
        failed += 1;
        console.error(`✘ ${name}, ${kind}: could not be walked: ${String(fault)}`);
      });
      const seconds = Math.round((Date.now() - began) / 1000);
      console.log(`${name}, ${kind}: ${states} states in ${seconds} s`);
    }
  }
});
for (const [barrier, states] of where)
  if (states.length > 1) console.error(`✘ in ${states.length} states: ${barrier}`);
console.log(`${passed} states passed in ${inThemes.join(' and ')}, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
