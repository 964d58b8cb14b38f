import assert from 'node:assert/strict';
import { keys, type DrivenPage } from '../../scripts/driven-page.ts';
import type { Journey } from './run-journeys.ts';
import {
  byClicks,
  byKeyboard,
  nextPlace,
  openAlive,
  pressAgain,
  place,
  tabTo,
  walk,
} from './steps.ts';

const verdict = (page: DrivenPage) =>
  page.run("return document.querySelector('[data-right=imha]').dataset.verdict");

async function watch(page: DrivenPage): Promise<void> {
  await page.run(
    "window.breaches = []; addEventListener('securitypolicyviolation', (event) => window.breaches.push(event.violatedDirective + ' ' + event.blockedURI))",
  );
}

async function nothingLeft(page: DrivenPage, site: string): Promise<void> {
  const found = await page.run(
    `return {
    breaches: window.breaches,
    strangers: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(arguments[0])),
    kept: [localStorage.length, sessionStorage.length, document.cookie],
    address: location.search + location.hash,
  }`,
    site,
  );
  assert.deepEqual(found, { breaches: [], strangers: [], kept: [0, 0, ''], address: '' });
  assert.deepEqual(await page.cookies(), []);
}

async function chooseHospital(page: DrivenPage): Promise<void> {
  await page.appears('.finder input');
  await page.click('.finder input');
  await page.press(...'Maudsley');
  await page.until('the hospital is offered', () =>
    page.run(
      "return [...document.querySelectorAll('.finder button')].some((one) => /Maudsley/.test(one.textContent))",
    ),
  );
  await page.run(
    "[...document.querySelectorAll('.finder button')].find((one) => /Maudsley/.test(one.textContent)).click()",
  );
  await page.appears('[data-service], [data-service-unknown]');
}

async function leave(page: DrivenPage): Promise<void> {
  await page.until('the page is all clear', async () =>
    (await page.address()).endsWith('/cleared/'),
  );
}

export const journeys: readonly Journey[] = [
  {
    name: 'by clicks: the questions, the outcome, the finder, the pages around, and out',
    async run(page, { site }) {
      await openAlive(page, site);
      await watch(page);
      const asked = await walk(page, byClicks);
      assert.ok(asked.length >= 4, asked.join(', '));
      assert.equal(await verdict(page), 'yes');
      await chooseHospital(page);
      for (const folder of ['imha', 'find', 'places', 'about']) {
        await page.click(`.foot a[href$="${folder}/"]`);
        await page.until(`${folder} is shown`, async () =>
          (await page.address()).endsWith(`/${folder}/`),
        );
        await page.until('its heading has the focus', () =>
          page.run("return document.activeElement.tagName === 'H1'"),
        );
      }
      await nothingLeft(page, site);
      await page.click('.leave-bar button');
      await leave(page);
    },
  },
  {
    name: 'by keyboard alone: from the first question to the outcome, and out',
    async run(page, { site }) {
      await openAlive(page, site);
      await watch(page);
      await walk(page, byKeyboard);
      assert.equal(await verdict(page), 'yes');
      await nothingLeft(page, site);
      await tabTo(page, '.leave-bar button');
      await page.press(keys.enter);
      await leave(page);
    },
  },
  {
    name: 'by keyboard: help opens, and Escape gives the focus back',
    async run(page, { site }) {
      await openAlive(page, site);
      await tabTo(page, 'summary.pill-urgent');
      await page.press(keys.enter);
      await page.appears('details[open] a[href="tel:999"]');
      await page.press(keys.tab, keys.escape);
      await page.until('the panel is closed', () =>
        page.run("return !document.querySelector('.head details[open]')"),
      );
      assert.equal(
        await page.run("return document.activeElement.matches('summary.pill-urgent')"),
        true,
      );
    },
  },
  {
    name: 'Back goes one question back with its answer; after clearing it brings nothing back',
    async run(page, { site }) {
      await openAlive(page, site);
      const first = await place(page);
      await byClicks(page, 'patient');
      await page.until('the next question', async () => (await place(page)) !== first);
      await page.back();
      await page.until('the first question again', async () => (await place(page)) === first);
      assert.equal(
        await page.run("return document.querySelector('form[data-question] input:checked').value"),
        'patient',
      );
      await page.click('.leave-bar button');
      await leave(page);
      await page.back();
      await page.until('a page without answers', () =>
        page.run("return document.querySelector('form[data-question] input:checked') === null"),
      );
    },
  },
  {
    name: 'Back shows the heading of the question, not where one had scrolled to',
    async run(page, { site }) {
      await openAlive(page, site);
      for (const value of ['patient', 'england', 'kept']) {
        const here = await place(page);
        await byClicks(page, value);
        await nextPlace(page, here);
      }
      const here = await place(page);
      await page.back();
      await nextPlace(page, here);
      // The browser's own scrolling comes a moment after the page is drawn.
      await new Promise((later) => setTimeout(later, 500));
      const top = Number(
        await page.run("return document.querySelector('h1').getBoundingClientRect().top"),
      );
      const height = Number(await page.run('return innerHeight'));
      assert.ok(top >= 0 && top < height, `the heading is at ${top} of ${height}`);
    },
  },
  {
    name: 'a part of the outcome that did not come is there on "Try again", answers kept',
    async run(page, { site, fail, mend }) {
      // Without the worker, so that the page itself has to ask.
      fail(/sw\.js|\/part-directory-[^/]*\.js/);
      await openAlive(page, site);
      await walk(page, byClicks);
      await pressAgain(page, mend);
      await page.appears('.finder input');
      assert.equal(await verdict(page), 'yes');
    },
  },
  {
    name: 'a page that did not come is there on "Try again", answers kept',
    async run(page, { site, fail, mend }) {
      fail(/sw\.js|\/part-outcome-[^/]*\.js/);
      await openAlive(page, site);
      for (const value of ['patient', 'england', 'kept']) {
        const here = await place(page);
        await byClicks(page, value);
        await nextPlace(page, here);
      }
      await byClicks(page, 's2');
      await pressAgain(page, mend);
      await page.appears('main[data-outcome]');
      assert.equal(await verdict(page), 'yes');
    },
  },
  {
    name: 'without a host: the page opens again, asks, answers and finds whom to call',
    async run(page, { site, stop }) {
      await openAlive(page, site);
      await page.appears('[data-offline=ready]');
      stop();
      await page.goOffline();
      await openAlive(page, site);
      await walk(page, byClicks);
      assert.equal(await verdict(page), 'yes');
      await chooseHospital(page);
      for (const folder of ['places', 'about']) {
        await openAlive(page, `${site}${folder}/`);
        await page.appears('h1');
      }
    },
  },
];
