import assert from 'node:assert/strict';
import type { Journey } from '../driven/run-journeys.ts';
import { byClicks, nextPlace, openAlive, place } from '../driven/steps.ts';

export const journeys: readonly Journey[] = [
  {
    // iPads say nothing before a page is left, so all depends on its being there again.
    name: 'a link to another site, then Back: the page is as it was, answers and all',
    async run(page, { site }) {
      await openAlive(page, site);
      const first = await place(page);
      await byClicks(page, 'patient');
      const second = await nextPlace(page, first);
      await byClicks(page, 'england');
      const third = await nextPlace(page, second);
      await page.run(
        "addEventListener('pageshow', ({ persisted }) => (window.wasPersisted = persisted))",
      );
      await page.run('location.href = arguments[0]', site.replace('localhost', '127.0.0.1'));
      await page.until('the other site is there', async () =>
        (await page.address()).includes('127.0.0.1'),
      );
      await page.appears('html[data-alive]');
      await page.back();
      await page.until('our page is back', async () => (await page.address()).startsWith(site));
      assert.equal(await place(page), third);
      assert.equal(await page.run('return window.wasPersisted'), true);
    },
  },
];
