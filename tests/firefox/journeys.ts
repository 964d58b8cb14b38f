import assert from 'node:assert/strict';
import type { Preferences } from '../../scripts/firefox-browser.ts';
import type { Journey } from '../driven/run-journeys.ts';
import { byClicks, openAlive, walk } from '../driven/steps.ts';

/** A journey that may want Firefox set otherwise. */
export interface FirefoxJourney extends Journey {
  preferences?: Preferences;
}

const noCookies = { 'network.cookie.cookieBehavior': 2 };

export const journeys: readonly FirefoxJourney[] = [
  {
    // Firefox then refuses storage, workers and channels too, by throwing.
    name: 'all cookies blocked: every page stands, and the questions lead to the outcome',
    preferences: noCookies,
    async run(page, { site }) {
      for (const folder of ['imha', 'find', 'places', 'about', 'law']) {
        await openAlive(page, `${site}${folder}/`);
        assert.equal(await page.run("return document.querySelectorAll('#app h1').length"), 1);
      }
      await openAlive(page, site);
      await walk(page, byClicks);
      await page.click('.leave-bar button');
      await page.until('the page is all clear', async () =>
        (await page.address()).endsWith('/cleared/'),
      );
    },
  },
];
