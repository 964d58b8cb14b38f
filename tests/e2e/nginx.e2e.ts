import { expect, test } from '@playwright/test';
import { nginxProgram, startNginx } from '../hosting/start-nginx.ts';
import { listenForBreaches } from './breaches.ts';
import { wholeVisit } from './journey.ts';

for (const at of ['root', 'subPath'] as const) {
  test(`the built site, sent by a real nginx (${at}): a whole visit, nothing missing, no rule broken`, async ({
    browser,
  }) => {
    test.skip(!nginxProgram, 'no nginx here');
    test.slow();
    const nginx = await startNginx('dist');
    const context = await browser.newContext({ baseURL: `${nginx[at]}/`, serviceWorkers: 'allow' });
    try {
      const breaches = await listenForBreaches(context);
      const failed: string[] = [];
      const packed = new Set<string | undefined>();
      const page = await context.newPage();
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(response.url());
        packed.add(response.headers()['content-encoding']);
      });
      await wholeVisit(page, 'Maudsley');
      expect(
        await page.evaluate(async () => (await navigator.serviceWorker.ready).active?.scriptURL),
      ).toBe(`${nginx[at]}/sw.js`);
      expect(failed).toEqual([]);
      expect(breaches).toEqual([]);
      expect(packed.has('br') || packed.has('gzip')).toBe(true);
    } finally {
      await context.close();
      await nginx.stop();
    }
  });
}
