import type { Page } from '@playwright/test';

/** The pages of the site, by their folder; of the statuses, which are drawn alike, one. */
export const folders = [
  '',
  'imha/',
  'find/',
  'places/',
  'about/',
  'law/',
  'sections/',
  'section-2/',
  'licences/',
  'cleared/',
];

/** The pages that come to life; the others carry no script. */
export const livingFolders = folders.filter(
  (folder) => folder !== 'cleared/' && folder !== 'licences/',
);

/** Opens a page and waits until it answers to the person. */
export async function openAlive(page: Page, folder = ''): Promise<void> {
  await page.goto(folder);
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
}

/** The question on screen. */
export function question(page: Page): Promise<string | null> {
  return page.locator('form[data-question]').getAttribute('data-question');
}
