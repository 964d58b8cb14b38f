import { expect, test, type Page } from '@playwright/test';
import { listenForBreaches } from './breaches.ts';
import { walkToOutcome, wholeVisit } from './journey.ts';
import { folders, livingFolders, openAlive } from './site.ts';

/** A hospital of the directory in England; any would do. */
const hospital = 'Maudsley';

/** Everything a page can keep on the device, but for the worker's cache of our own files, which offline.e2e.ts looks into. */
async function kept(page: Page) {
  return page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookie: document.cookie,
    name: window.name,
  }));
}

const nothing = { local: 0, session: 0, databases: 0, cookie: '', name: '' };

for (const serviceWorkers of ['block', 'allow'] as const) {
  test.describe(`service workers: ${serviceWorkers}`, () => {
    test.use({ serviceWorkers });

    test('a whole visit breaks no rule of the policy, asks nobody else and keeps nothing', async ({
      page,
      context,
      baseURL,
    }) => {
      test.slow();
      const { origin } = new URL(baseURL ?? '');
      const breaches = await listenForBreaches(context);
      const asked: string[] = [];
      context.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
      await wholeVisit(page, hospital);
      if (serviceWorkers === 'allow')
        await page.evaluate(async () => void (await navigator.serviceWorker.ready));
      expect(breaches).toEqual([]);
      expect(asked.length).toBeGreaterThan(10);
      expect(
        asked.filter((one) => !one.startsWith(`GET ${origin}/rights/`) || one.includes('?')),
      ).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(await kept(page)).toEqual(nothing);
    });
  });
}

test('opening each page directly breaks no rule of the policy', async ({ page, context }) => {
  const breaches = await listenForBreaches(context);
  for (const folder of [...folders, 'no-such-page/'])
    await page.goto(folder, { waitUntil: 'networkidle' });
  expect(breaches).toEqual([]);
});

test('the policy stands in the page itself, for hosts that send no headers', async ({ page }) => {
  for (const folder of folders) {
    await page.goto(folder);
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'self'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy).toContain(rule);
    expect(policy).not.toContain('unsafe');
    await expect(page.locator('script:not([src]), [onclick], [onload], [style]')).toHaveCount(0);
  }
});

/** Run as a file of the site's own, for what a test tool runs is let past the policy. It leaves its findings on the page. */
const probe = `
const threw = (work) => { try { work(); return false; } catch { return true; } };
const script = document.createElement('script');
try { script.append('window.ran = true'); document.head.append(script); } catch {}
const findings = {
  markup: threw(() => { document.body.innerHTML += '<i></i>'; }),
  code: threw(() => new Function('return 1')()),
  timer: threw(() => setTimeout('window.ran = true')),
  policy: threw(() => trustedTypes.createPolicy('another', {})),
  worker: threw(() => new Worker('data:text/javascript,1')),
};
const late = (work) => work().then(() => false, () => true);
Promise.all([late(() => fetch('http://127.0.0.1:9/')), late(() => navigator.serviceWorker.register('other.js'))]).then(([outside, foreignWorker]) => {
  window.findings = { ...findings, outside, foreignWorker, inline: !('ran' in window) };
});`;

test('what the policy forbids is really refused', async ({ browser, baseURL }) => {
  // With workers let in: where the test tool keeps them out, it answers in the browser's place.
  const context = await browser.newContext({ baseURL, serviceWorkers: 'allow' });
  const page = await context.newPage();
  const breaches = await listenForBreaches(context);
  await page.route('**/guard.js', async (route) => {
    const own = await route.fetch();
    await route.fulfill({
      response: own,
      body: `${await own.text()}\naddEventListener('load', () => {${probe}});`,
    });
  });
  await openAlive(page);
  const refused = await page.waitForFunction(
    () => Reflect.get(window, 'findings') as Record<string, boolean> | undefined,
  );
  const findings = await refused.jsonValue();
  expect(findings).toEqual({
    markup: true,
    code: true,
    timer: true,
    policy: true,
    worker: true,
    outside: true,
    foreignWorker: true,
    inline: true,
  });
  expect(breaches.length).toBeGreaterThan(4);
  await context.close();
});

test('what stands after ? and # changes nothing and goes nowhere', async ({ page, baseURL }) => {
  test.slow();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const junk =
    '?status=s3&answer=%3Cscript%3Ealert(1)%3C/script%3E&__proto__[x]=1#%3Cimg%20src=x%20onerror=alert(1)%3E';
  page.on('dialog', () => expect('a dialog').toBe('none'));
  for (const folder of livingFolders) {
    await openAlive(page, folder);
    await page.waitForLoadState('networkidle');
    const plain = await page.locator('#main').innerText();
    await page.goto('about:blank');
    await openAlive(page, folder + junk);
    await expect.poll(() => page.locator('#main').innerText()).toBe(plain);
    expect(await page.evaluate(() => Reflect.get({}, 'x'))).toBeUndefined();
  }
  await openAlive(page, junk);
  await walkToOutcome(page);
  const documents = new Set(livingFolders.map((folder) => `${baseURL}${folder}`));
  expect(
    asked.filter((url) => url.includes('?') && !documents.has(url.replace(/\?.*/, ''))),
  ).toEqual([]);
});

test('history entries that are not ours, or are damaged, count for nothing', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(fault.message));
  await openAlive(page);
  const first = await page.locator('form[data-question]').getAttribute('data-question');
  const damaged = [
    'text',
    7,
    [],
    { step: 'x', edit: '<b>' },
    { step: -5, edit: '__proto__', page: 'constructor' },
    { step: 1e99, page: { toString: 1 } },
    null,
  ];
  for (const state of damaged) {
    await page.evaluate((value) => {
      history.pushState(value, '');
      history.pushState(null, '');
    }, state);
    await page.goBack();
    await expect(page.locator('form[data-question]')).toHaveAttribute('data-question', first ?? '');
  }
  expect(faults).toEqual([]);
});

test('a stranger’s word on our channel clears nothing', async ({ page, context }) => {
  await openAlive(page);
  await walkToOutcome(page);
  const other = await context.newPage();
  await openAlive(other, 'about/');
  await other.evaluate(() => {
    const channel = new BroadcastChannel('know-your-rights');
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no origin to name.
    for (const word of ['', 'CLEAR', 'clear ', { type: 'clear' }, ['clear'], null, 1]) {
      // oxlint takes any `postMessage` for a window's.
      Reflect.apply(channel.postMessage, channel, [word]);
    }
  });
  await page.waitForTimeout(300);
  await expect(page.locator('main[data-outcome]')).toBeVisible();
});
