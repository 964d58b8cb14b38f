import assert from 'node:assert/strict';
import { keys, type WebKitPage } from '../../scripts/webkit-driver.ts';
import { byClicks, byKeyboard, openAlive, place, tabTo, walk } from './steps.ts';

/** One test: what it shows, and how. `site` is the address of the start; `stopSite` takes the host away, for good. */
export interface Journey {
  name: string;
  run(page: WebKitPage, site: string, stopSite: () => void): Promise<void>;
}

const verdict = (page: WebKitPage) =>
  page.run("return document.querySelector('[data-right=imha]').dataset.verdict");

async function watch(page: WebKitPage): Promise<void> {
  await page.run(
    "window.breaches = []; addEventListener('securitypolicyviolation', (event) => window.breaches.push(event.violatedDirective + ' ' + event.blockedURI))",
  );
}

async function nothingLeft(page: WebKitPage, site: string): Promise<void> {
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

async function chooseHospital(page: WebKitPage): Promise<void> {
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

async function leave(page: WebKitPage): Promise<void> {
  await page.until('the page is all clear', async () =>
    (await page.address()).endsWith('/cleared/'),
  );
}

export const journeys: readonly Journey[] = [
  {
    name: 'by clicks: the questions, the outcome, the finder, the pages around, and out',
    async run(page, site) {
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
    async run(page, site) {
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
    async run(page, site) {
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
    async run(page, site) {
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
    name: 'Back shows the heading of the question, also with big text',
    async run(page, site) {
      await openAlive(page, site);
      await page.run("document.documentElement.dataset.text = '200'");
      for (const value of ['patient', 'england', 'kept']) {
        const before = await place(page);
        await byClicks(page, value);
        await page.until('the next question', async () => (await place(page)) !== before);
      }
      for (const question of ['now', 'nation']) {
        await page.back();
        await page.until(`the question ${question}`, async () => (await place(page)) === question);
        // The browser may put its own place back a moment later.
        await page.run('return new Promise((later) => setTimeout(later, 300))');
        const { top, bottom, height } = (await page.run(
          "const { top, bottom } = document.querySelector('h1').getBoundingClientRect(); return { top, bottom, height: innerHeight }",
        )) as { top: number; bottom: number; height: number };
        assert.ok(top >= 0 && bottom <= height, `${question}: ${top} to ${bottom} of ${height}`);
      }
    },
  },
  // The last one: after it there is no host any more.
  {
    name: 'without a host: the page opens again, asks, answers and finds whom to call',
    async run(page, site, stopSite) {
      await openAlive(page, site);
      await page.appears('[data-offline=ready]');
      stopSite();
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
