import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type FrameLocator, type Page } from '@playwright/test';
import { serveFolder } from '../../scripts/static-server.ts';
import { writeHosting } from '../../scripts/write-hosting.ts';

interface Hosts {
  /** Our site, built for one host page. */
  site: string;
  /** That host page, and one that is not on the list. Another address than ours, so another site to the browser. */
  charity: string;
  stranger: string;
}

/** A page of somebody else's that shows us as docs/hosting.md says. `?at=imha/` picks the page. */
function hostPage(site: string, at: string): string {
  return `<!doctype html><html lang="en"><title>A charity</title><h1>A charity</h1>
<iframe data-know-your-rights src="${site}${at}" title="Know your rights" style="width: 100%; height: 700px; border: 0" referrerpolicy="no-referrer"></iframe>
<script defer src="${site}embed.js"></script>`;
}

async function servePage(
  html: (at: string) => string,
): Promise<{ address: string; close(): void }> {
  const server = createServer((request, response) => {
    response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end(html(new URL(request.url ?? '/', 'http://localhost').searchParams.get('at') ?? ''));
  });
  await new Promise<void>((resolve) => void server.listen(0, resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port.');
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}

const test = base.extend<object, { hosts: Hosts }>({
  hosts: [
    // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads what a fixture needs from this pattern.
    async ({}, hand) => {
      let site = '';
      const charity = await servePage((at) => hostPage(site, at));
      const stranger = await servePage((at) => hostPage(site, at));
      const folder = await mkdtemp(join(tmpdir(), 'rights-embed-'));
      await cp('dist', folder, { recursive: true });
      await writeHosting(folder, { FRAME_ANCESTORS: new URL(charity.address).origin });
      const served = await serveFolder({ folder, base: '/rights/' });
      site = served.address;
      await hand({ site, charity: charity.address, stranger: stranger.address });
      for (const one of [charity, stranger, served]) one.close();
      await rm(folder, { recursive: true });
    },
    { scope: 'worker' },
  ],
});

const frameOf = (page: Page): FrameLocator => page.frameLocator('iframe');

const frameHeight = (page: Page) =>
  page.locator('iframe').evaluate((frame) => frame.getBoundingClientRect().height);

test('a page on the list shows us, and the frame grows to what is in it', async ({
  page,
  hosts,
}) => {
  await page.goto(`${hosts.charity}?at=imha/`);
  await expect(frameOf(page).getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(1200);
  const inside = await frameOf(page)
    .locator('html')
    .evaluate((html) => html.scrollHeight - window.innerHeight);
  expect(inside).toBeLessThanOrEqual(0);
});

test('the frame follows from question to question, up and down', async ({ page, hosts }) => {
  await page.goto(hosts.charity);
  const frame = frameOf(page);
  await frame.locator('html[data-alive]').waitFor({ state: 'attached' });
  await expect.poll(() => frameHeight(page)).not.toBe(700);
  const question = await frameHeight(page);
  await frame.locator('.foot').getByRole('link', { name: 'Useful places' }).click();
  await expect.poll(() => frameHeight(page)).toBeGreaterThan(question + 1000);
  await frame.locator('.brand').click();
  await expect.poll(() => frameHeight(page)).toBe(question);
});

test('a link may lead to one part of one page', async ({ page, hosts }) => {
  await page.goto(`${hosts.charity}?at=imha/%23ask`);
  await expect(frameOf(page).locator('#ask')).toBeInViewport();
});

test('a page that is not on the list gets nothing', async ({ page, hosts }) => {
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  await page.goto(hosts.stranger);
  await refused;
  await expect(frameOf(page).locator('#app')).toHaveCount(0);
});

test('the host hears heights in coarse steps and nothing else; the frame hears one word and nothing else', async ({
  page,
  hosts,
}) => {
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    addEventListener('message', ({ data }) => heard.push(data));
  });
  await page.goto(hosts.charity);
  const frame = frameOf(page);
  await frame.locator('html[data-alive]').waitFor({ state: 'attached' });
  await expect.poll(() => frameHeight(page)).not.toBe(700);
  const before = await frame.locator('#app').innerText();
  await page.evaluate(() => {
    const inner = document.querySelector('iframe')?.contentWindow;
    for (const word of [
      '',
      'clear',
      'take-over',
      { type: 'clear' },
      { type: 'know-your-rights:height', height: 1 },
      [],
      null,
      '<script>alert(1)</script>',
    ])
      inner?.postMessage(word, '*');
  });
  await frame.locator('form[data-question] input').first().check();
  await frame.locator('form[data-question] button[type=submit]').click();
  await expect.poll(() => frame.locator('#app').innerText()).not.toBe(before);
  const heard = (await page.evaluate(() => Reflect.get(window, 'heard') as unknown[])) as (
    | string
    | { height: number }
  )[];
  for (const word of heard) {
    if (typeof word === 'string') expect(word).toBe('know-your-rights:here');
    else expect([Object.keys(word), word.height % 240]).toEqual([['type', 'height'], 0]);
  }
});

test('the host’s script believes only the frame it asked', async ({ page, hosts }) => {
  await page.goto(hosts.charity);
  await frameOf(page).locator('html[data-alive]').waitFor({ state: 'attached' });
  await expect.poll(() => frameHeight(page)).not.toBe(700);
  const before = await frameHeight(page);
  await page.evaluate(() =>
    window.postMessage({ type: 'know-your-rights:height', height: 4800 }, '*'),
  );
  await page.waitForTimeout(200);
  expect(await frameHeight(page)).toBe(before);
});

test('nobody may frame the site as it is built without a list', async ({ page, baseURL }) => {
  const plain = await servePage((at) => hostPage(baseURL ?? '', at));
  const refused = page.waitForEvent('console', (message) =>
    message.text().includes('frame-ancestors'),
  );
  await page.goto(plain.address);
  await refused;
  await expect(frameOf(page).locator('#app')).toHaveCount(0);
  plain.close();
});
