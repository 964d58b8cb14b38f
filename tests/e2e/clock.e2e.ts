import { expect, test, type Page } from '@playwright/test';
import { answer, toAnotherDay, toOutcome } from './answers.ts';
import { openAlive } from './site.ts';

async function typeDate(page: Page, place: string, text: readonly string[]): Promise<void> {
  for (const [index, name] of ['Day', 'Month', 'Year'].entries())
    await page
      .locator(place)
      .getByLabel(name, { exact: true })
      .fill(text[index] ?? '');
}

async function toStart(page: Page): Promise<void> {
  await openAlive(page);
  await toOutcome(page);
  await toAnotherDay(page);
}

/** What the panel says of the last day to ask a tribunal. */
const closes = '[data-panel] [data-line=closes]';
const asked = 'form[data-question=started-on]';

async function beganOn(page: Page, text: readonly string[]): Promise<void> {
  await typeDate(page, asked, text);
  await page.locator(`${asked} button[type=submit]`).click();
  await answer(page, 'tribunal-used', 'no');
  await page.locator('main[data-outcome]').waitFor();
}

test('just after midnight in summer, today is today', async ({ page }) => {
  await page.clock.install({ time: new Date('2027-07-09T23:30:00Z') });
  await toStart(page);
  await beganOn(page, ['10', '7', '2027']);
  await expect(page.locator('.timeline-drawing')).toContainText('day 1');
});

// The fourteenth day is Monday 7 December: were it no working day, an application would be in time on the next one.
test('an outcome left open notices midnight', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-12-07T23:50:00Z') });
  await toStart(page);
  await beganOn(page, ['24', '11', '2026']);
  await expect(page.locator(closes)).toContainText('Today is the last day');
  await page.clock.runFor('00:20:00');
  await expect(page.locator('[data-panel] [data-line=tribunal]')).toContainText(
    '14 days have passed',
  );
  await expect(page.locator('[data-right=tribunal]')).toHaveAttribute('data-verdict', 'no');
});

test('an outcome left open on a device that slept notices the new day on waking', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-12-07T20:00:00Z') });
  await toStart(page);
  await beganOn(page, ['24', '11', '2026']);
  await page.clock.setSystemTime(new Date('2026-12-08T09:00:00Z'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator('[data-panel] [data-line=tribunal]')).toContainText(
    '14 days have passed',
  );
});

test('the day after a 14th day that was a Sunday, the panel says that today is in time', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2026-12-07T09:00:00Z') });
  await toStart(page);
  await beganOn(page, ['23', '11', '2026']);
  await expect(page.locator('[data-right=tribunal]')).toHaveAttribute('data-verdict', 'yes');
  await expect(
    page.locator('[data-panel] [data-line]').filter({ hasText: /today/i }),
  ).not.toHaveCount(0);
});

for (const [year, words] of [
  ['2015', 'That cannot be right'],
  ['2040', 'That may not be right'],
] as const) {
  test(`a device whose clock says ${year} says so, and takes today’s date from the person`, async ({
    page,
  }) => {
    await page.clock.install({ time: new Date(`${year}-03-03T12:00:00Z`) });
    await toStart(page);
    const notice = page.locator('.notice', { hasText: words });
    await expect(notice).toContainText(`3 March ${year}`);
    await typeDate(page, '.notice', ['28', '11', '2026']);
    await notice.getByRole('button').click();
    await expect(page.locator('.notice')).toContainText('28 November 2026');
    await beganOn(page, ['24', '11', '2026']);
    await expect(page.locator(closes)).toContainText('9 days left');
  });

  test(`a device whose clock says ${year} refuses no day, and counts from none`, async ({
    page,
  }) => {
    await page.clock.install({ time: new Date(`${year}-03-03T12:00:00Z`) });
    await toStart(page);
    await beganOn(page, ['24', '11', '2026']);
    await expect(page.locator('.notice', { hasText: words })).toBeVisible();
    await expect(page.locator('[data-right=tribunal]')).not.toHaveAttribute('data-verdict', 'no');
    await expect(page.locator('.timeline-drawing')).toHaveCount(0);
  });

  test(`a device whose clock says ${year} is not believed about "Today" either`, async ({
    page,
  }) => {
    await page.clock.install({ time: new Date(`${year}-03-03T12:00:00Z`) });
    await openAlive(page);
    await toOutcome(page);
    await expect(page.locator('[data-asks]').getByRole('button', { name: 'Today' })).toHaveCount(0);
  });
}
