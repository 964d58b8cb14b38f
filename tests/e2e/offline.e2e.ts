import { expect, test as base, type Page } from '@playwright/test';
import { openModule } from './answers.ts';
import { ownSite, type OwnSite } from './own-site.ts';
import { livingFolders, openAlive, question } from './site.ts';

const test = base.extend<{ site: OwnSite }>({
  site: async ({ browserName: _ }, give, { parallelIndex }) => {
    const site = await ownSite(4400 + 60 * parallelIndex);
    await give(site);
    await site.remove();
  },
  baseURL: ({ site }, give) => give(site.address),
});

test.use({ serviceWorkers: 'allow' });

const word = (page: Page) => page.locator('[data-offline]');

async function openAndKeep(page: Page, folder = ''): Promise<void> {
  await openAlive(page, folder);
  await expect(word(page)).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 });
}

async function answer(page: Page, id: string, value: string): Promise<void> {
  const form = page.locator(`form[data-question="${id}"]`);
  await form.locator(`input[value="${value}"]`).check();
  await form.locator('button[type=submit]').click();
  await expect(form).toHaveCount(0);
}

async function walkToOutcome(page: Page): Promise<void> {
  await answer(page, 'who', 'patient');
  await answer(page, 'nation', 'england');
  await answer(page, 'now', 'kept');
  await answer(page, 'section', 's2');
  await expect(page.locator('[data-outcome]')).toBeVisible();
}

async function lookUpService(page: Page): Promise<void> {
  await page.getByRole('textbox').first().fill('St Nicholas');
  await page.getByRole('button', { name: /St Nicholas Hospital/ }).click();
  await expect(page.locator('[data-service]').first()).toBeVisible();
}

test('after one visit everything works without a network, after loading again too', async ({
  page,
  context,
  site,
}) => {
  await openAndKeep(page);
  site.stop();
  await context.setOffline(true);
  await page.reload();
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  await walkToOutcome(page);
  await lookUpService(page);
  await openModule(page, 'My nearest relative', 'nearest-relative');
  for (const folder of livingFolders) {
    await context.newPage().then(async (other) => {
      await openAlive(other, folder);
      await expect(other.getByRole('heading', { level: 1 })).toBeVisible();
      await other.close();
    });
  }
});

test('the network may go in the very first visit, in the middle of a journey', async ({
  page,
  context,
  site,
}) => {
  await openAlive(page);
  await answer(page, 'who', 'patient');
  await expect(word(page)).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 });
  site.stop();
  await context.setOffline(true);
  await answer(page, 'nation', 'england');
  await answer(page, 'now', 'kept');
  await answer(page, 'section', 's2');
  await expect(page.locator('[data-outcome]')).toBeVisible();
  await page.locator('.foot').getByRole('link', { name: 'Useful places' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Useful places' })).toBeVisible();
});

test('without a network, an address with a question mark or without its slash still opens, an unknown one leads to the start', async ({
  page,
  context,
  site,
}) => {
  await openAndKeep(page);
  site.stop();
  await context.setOffline(true);
  await page.goto('imha?from=poster');
  await expect(page.locator('html[data-page="imha"]')).toBeAttached();
  await page.goto('nothing-here');
  await expect(page.locator('form[data-question="who"]')).toBeVisible();
  expect(page.url()).toBe(site.address);
});

test('only our own files are kept', async ({ page, site }) => {
  await openAndKeep(page);
  await walkToOutcome(page);
  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return { names, urls: requests.flat().map(({ url }) => url) };
  });
  expect(kept.names).toHaveLength(1);
  expect(kept.urls.length).toBeGreaterThan(20);
  expect(kept.urls.filter((url) => !url.startsWith(site.address) || url.includes('?'))).toEqual([]);
});

test('a further language is kept whole once somebody reads in it, and in the next version too', async ({
  page,
  context,
  site,
}) => {
  for (const file of ['assets/words-cy-shell-1.js', 'assets/words-cy-pages-1.js'])
    await site.add(file);
  const has = (name: string) =>
    page.evaluate(
      async (file) => (await caches.match(new URL(file, document.baseURI))) !== undefined,
      name,
    );
  await openAndKeep(page);
  expect(await has('assets/words-cy-pages-1.js')).toBe(false);
  await page.evaluate(() => fetch('assets/words-cy-shell-1.js'));
  await expect.poll(() => has('assets/words-cy-pages-1.js')).toBe(true);
  await site.add('assets/words-cy-pages-2.js');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(word(page)).toHaveAttribute('data-offline', 'newer', { timeout: 60_000 });
  await context.setOffline(true);
  expect(await has('assets/words-cy-pages-2.js')).toBe(true);
});

test('a newer version waits until the person clears and leaves', async ({ page, site }) => {
  await openAndKeep(page);
  await answer(page, 'who', 'patient');
  await site.release('2');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(word(page)).toHaveAttribute('data-offline', 'newer', { timeout: 60_000 });
  await page.goBack();
  await expect.poll(() => question(page)).toBe('who');
  await walkToOutcome(page);
  await expect(page.locator('html[data-release]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Clear and leave' }).click();
  await expect(page).toHaveURL(/\/cleared\/$/);
  // On a slow machine the newer worker takes over a moment after the page has gone.
  await page.waitForFunction(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration && !registration.waiting && registration.active?.state === 'activated';
  });
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page.locator('html[data-release="2"]')).toBeAttached();
  await expect(word(page)).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 });
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(1);
});

test('a newer version waits while another of our pages is open', async ({
  page,
  context,
  site,
}) => {
  await openAndKeep(page);
  await answer(page, 'who', 'patient');
  await site.release('2');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect(word(page)).toHaveAttribute('data-offline', 'newer', { timeout: 60_000 });
  const other = await context.newPage();
  await openAlive(other);
  await expect(word(other)).toHaveAttribute('data-offline', 'newer', { timeout: 60_000 });
  await expect(other.locator('html[data-release]')).toHaveCount(0);
  await answer(page, 'nation', 'england');
  await expect(page.locator('html[data-release]')).toHaveCount(0);
});

test('a page that nobody has touched yet changes to the newer version by itself', async ({
  page,
  site,
}) => {
  await openAndKeep(page);
  await site.release('2');
  await page.reload();
  // Looking into the page from here would count as touching it.
  await page.waitForEvent('load', { timeout: 60_000 });
  await expect(page.locator('html[data-release="2"]')).toBeAttached();
});

test('a wrong answer while it is being kept is not kept, nothing is promised, and it heals by itself', async ({
  page,
  context,
  site,
}) => {
  const mend = await site.spoil(/words-en-outcome-.*\.js$/);
  await openAlive(page);
  const kept = () =>
    page.evaluate(async () => {
      const all = await Promise.all(
        (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
      );
      return all.flat().map(({ url }) => url);
    });
  await expect.poll(async () => (await kept()).length, { timeout: 60_000 }).toBeGreaterThan(15);
  await page.waitForTimeout(2000);
  expect((await kept()).filter((url) => url.includes('words-en-outcome'))).toEqual([]);
  await expect(word(page)).toHaveCount(0);
  await mend();
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect(word(page)).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 });
  site.stop();
  await context.setOffline(true);
  await page.reload();
  await page.locator('html[data-alive]').waitFor({ state: 'attached' });
  await walkToOutcome(page);
});

test('what was taken from the device is not promised, and kept again', async ({ page }) => {
  await openAndKeep(page);
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.reload();
  await expect(word(page)).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 });
  const count = await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    return (await (await caches.open(name)).keys()).length;
  });
  expect(count).toBeGreaterThan(15);
});

test('a device that keeps a page in place of the program comes alive again by "Start afresh"', async ({
  page,
}) => {
  await openAndKeep(page);
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const terms = new Response('<title>Terms</title>', {
        headers: { 'content-type': 'text/html' },
      });
      if (/\/shell-/.test(url)) await cache.put(url, terms);
    }
  });
  await page.reload();
  const afresh = page.locator('#wait [data-wait="afresh"]');
  await page.locator('html[data-alive]').or(afresh).first().waitFor({ timeout: 60_000 });
  if (await afresh.isVisible()) await afresh.click();
  await expect(page.locator('html[data-alive]')).toBeAttached({ timeout: 60_000 });
  await expect(word(page)).toHaveAttribute('data-offline', 'ready', { timeout: 60_000 });
});

test('a full storage leaves everything working online', async ({ page, context, site }) => {
  const tools = await context.newCDPSession(page);
  await tools.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(site.address).origin,
    quotaSize: 1000,
  });
  await openAlive(page);
  await expect(word(page)).toHaveAttribute('data-offline', 'only-online', { timeout: 60_000 });
  await walkToOutcome(page);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

test.describe('where nothing may be kept', () => {
  test.use({ serviceWorkers: 'block' });

  test('everything works online, and a plain line says so', async ({ page }) => {
    await openAlive(page);
    await expect(word(page)).toHaveAttribute('data-offline', 'only-online', { timeout: 60_000 });
    await walkToOutcome(page);
  });

  test('without a network a part that is missing says so, and nothing is lost', async ({
    page,
    context,
  }) => {
    await openAlive(page);
    await context.setOffline(true);
    await answer(page, 'who', 'patient');
    await answer(page, 'nation', 'england');
    await expect(
      page.getByRole('heading', { level: 1, name: 'We cannot get this part now' }),
    ).toBeFocused();
    await page.goBack();
    await expect.poll(() => question(page)).toBe('nation');
    await page.goForward();
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'We cannot get this part now' }),
    ).toBeVisible();
    await context.setOffline(false);
    await answer(page, 'now', 'kept');
    await answer(page, 'section', 's2');
    await expect(page.locator('[data-outcome]')).toBeVisible();
  });

  test('words that do not come never show as keys', async ({ page }) => {
    await page.route(/words-en-places|words-en-pages/, (route) => route.abort());
    await openAlive(page);
    await page.locator('.foot').getByRole('link', { name: 'About us' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'We cannot get this part now' }),
    ).toBeVisible();
    await expect(page.getByText('about.title')).toHaveCount(0);
  });
});
