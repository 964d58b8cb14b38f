import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('the first question is on the page without scripts', async ({ page }) => {
  await page.goto('');
  const form = page.locator('form[data-question]');
  await expect(form).toBeVisible();
  expect(await form.locator('input').count()).toBeGreaterThan(1);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('pressing Continue without scripts puts nothing in the address', async ({ page }) => {
  await page.goto('');
  const address = page.url();
  await page.locator('form[data-question] input').first().check();
  await page.locator('form[data-question] button[type=submit]').click();
  expect(page.url()).toBe(address);
});

test('the plain page gives the core rights, both nations and the numbers', async ({ page }) => {
  await page.goto('');
  for (const heading of ['In England', 'In Wales', 'Your main rights'])
    await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  for (const number of ['Call 999', 'Call 116 123'])
    await expect(page.getByRole('link', { name: number })).toBeVisible();
});

test('the page of a section says its limits, its law and the numbers without scripts', async ({
  page,
}) => {
  await page.goto('section-2/');
  await expect(page.getByRole('heading', { level: 1, name: 'Section 2' })).toBeVisible();
  await expect(page.locator('.verdict')).toContainText('28 days');
  await expect(page.locator('[data-row=medicine]')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Call 116 123' })).toBeVisible();
  await page.getByRole('link', { name: 'Section 3', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Section 3' })).toBeVisible();
  await page.getByRole('link', { name: 'Answer a few questions about you' }).click();
  await expect(page.locator('form[data-question=who]')).toBeVisible();
});

test('each language is a link away without scripts, from the start and from a section', async ({
  page,
}) => {
  await page.goto('');
  await page.getByRole('link', { name: 'Cymraeg', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await page.goto('section-2/');
  const links = page.locator('nav[aria-labelledby=languages-title] a');
  expect(await links.count()).toBeGreaterThan(12);
  await page.getByRole('link', { name: 'العربية', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.verdict')).toContainText('28');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Section 2' })).toBeVisible();
});

test('all clear gives the numbers and a way to begin without scripts', async ({ page }) => {
  await page.goto('cleared/');
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
  await page.getByRole('link', { name: 'Start again' }).click();
  await expect(page.locator('form[data-question=who]')).toBeVisible();
});

test('not found gives the numbers and leads to the root of the host', async ({ page }) => {
  await page.goto('no-such-page/');
  await expect(page.getByRole('link', { name: 'Call 999' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go to the start' })).toHaveAttribute('href', '/');
});
