import type { Page } from '@playwright/test';
import { barriers } from '../e2e/barriers.ts';
import { edgeless } from './edges.ts';
import { spaced, unfitting } from './fits.ts';

export const themes = ['light', 'night'] as const;
export type Theme = (typeof themes)[number];
const wide = { width: 834, height: 1112 };

async function setLook(page: Page, look: { theme?: Theme; text?: string }): Promise<void> {
  await page.evaluate((wanted) => Object.assign(document.documentElement.dataset, wanted), look);
}

async function settled(page: Page): Promise<void> {
  await page.locator('html:not([data-deaf])').waitFor({ state: 'attached' });
  await page.waitForFunction(() => !document.querySelector('.loading'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** What is found on what is on the screen: by axe in each theme, in forced colours, then at 320 px with the text spaced. In the second theme only colours can differ. */
export async function lookAt(page: Page, asked: readonly Theme[]): Promise<string[]> {
  await settled(page);
  const found: string[] = [];
  for (const [at, theme] of asked.entries()) {
    await setLook(page, { theme });
    for (const one of await barriers(page, at === 0 ? undefined : ['color-contrast']))
      found.push(`${theme}: ${one.replaceAll(/\s+/g, ' ').slice(0, 500)}`);
  }
  // Less motion was asked for: nothing may move.
  const moving = await page.evaluate(
    () =>
      document.getAnimations().filter(({ playState, effect }) => playState === 'running' && effect)
        .length,
  );
  if (moving > 0) found.push(`${moving} animations though less motion is asked for`);
  for (const one of await edgeless(page)) found.push(`no edge in forced colours: ${one}`);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const one of await unfitting(page, spaced)) found.push(`at 320 px, text spaced: ${one}`);
  await setLook(page, { text: '200' });
  for (const one of await unfitting(page)) found.push(`at 320 px, text at 200 %: ${one}`);
  await setLook(page, { text: '100' });
  await page.setViewportSize(wide);
  return found;
}
