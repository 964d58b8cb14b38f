import type { Page } from '@playwright/test';

/** What `in-page.js` notes in the page, in milliseconds since it was asked for. */
export interface Seen {
  first: number;
  largest: number;
  marked: number;
  second: number;
  /** How long the page could not answer, beyond 50 ms at a time; and the longest it was busy. */
  blocked: number;
  longest: number;
}

declare global {
  interface Window {
    isHurried?: boolean;
    seen: Seen;
    walk(steps: number): Promise<number[]>;
    press(answer: string): Promise<number>;
  }
}

/** Watches a page from its first moment; `isHurried` plays a person who will not wait. */
export async function watchPage(page: Page, isHurried = false): Promise<void> {
  if (isHurried) await page.addInitScript({ content: 'window.isHurried = true' });
  await page.addInitScript({ path: 'tests/bench/in-page.js' });
}

export function seenBy(page: Page): Promise<Seen> {
  return page.evaluate(() => window.seen);
}
