import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { serveFolder } from '../../scripts/static-server.ts';
import { wholeVisit } from './journey.ts';
import { openAlive } from './site.ts';

for (const base of ['/', '/rights/', '/a/much/deeper/place/']) {
  test(`the same folder works at ${base}`, async ({ browser }) => {
    test.slow();
    const site = await serveFolder({ base });
    const context = await browser.newContext({ baseURL: site.address, serviceWorkers: 'block' });
    try {
      const page = await context.newPage();
      const failed: string[] = [];
      const outside: string[] = [];
      page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
      page.on(
        'request',
        (request) => !request.url().startsWith(site.address) && outside.push(request.url()),
      );
      await wholeVisit(page, 'Maudsley');
      expect(new URL(page.url()).pathname).toBe(`${base}about/`);
      await page.getByRole('button', { name: 'Clear and leave' }).click();
      await expect(page).toHaveURL(`${site.address}cleared/`);
      await page.getByRole('link').first().click();
      await expect(page).toHaveURL(site.address);
      expect(failed).toEqual([]);
      expect(outside).toEqual([]);
    } finally {
      await context.close();
      site.close();
    }
  });
}

test('the folder does not care where on the disk it stands', async ({ browser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'rights-elsewhere-'));
  await cp('dist', folder, { recursive: true });
  const site = await serveFolder({ folder, base: '/rights/' });
  const page = await browser.newPage({ baseURL: site.address });
  await openAlive(page, 'imha/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.close();
  site.close();
  await rm(folder, { recursive: true });
});
