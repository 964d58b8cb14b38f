import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { serveFolder } from '../../scripts/static-server.ts';
import { findWebKit, withWebKit } from '../../scripts/webkit-browser.ts';
import { journeys } from './journeys.ts';

function report(passed: number, failed: number, why = ''): void {
  mkdirSync('reports', { recursive: true });
  writeFileSync(
    'reports/webkit.json',
    JSON.stringify({ passed, failed, skipped: why ? journeys.length : 0 }),
  );
  console.log(why ? `skipped: ${why}` : `WebKit: ${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

const found = findWebKit();
if ('missing' in found) report(0, 0, found.missing);
else if (!existsSync('dist/index.html')) {
  console.error('There is no built site yet. Run: npm run build');
  report(0, 1);
} else {
  const site = await serveFolder({ base: '/rights/' });
  let failed = 0;
  await withWebKit(found, async (open) => {
    for (const { name, run } of journeys) {
      const page = await open();
      const fault = await run(page, site.address, site.close).then(
        () => undefined,
        (error: unknown) => error,
      );
      console.log(`${fault ? '✘' : '✓'} ${name}`);
      if (fault)
        console.error(
          fault,
          '\nOn screen:',
          await page.run('return document.body.innerText.slice(0, 600)').catch(() => 'nothing'),
        );
      failed += fault ? 1 : 0;
      await page.close().catch(() => {});
    }
  });
  site.close();
  report(journeys.length - failed, failed);
}
