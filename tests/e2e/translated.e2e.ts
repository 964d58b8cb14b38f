import { expect, test, type Page } from '@playwright/test';
import { answer, openModule, toOutcome, unfoldAnswers } from './answers.ts';
import { openAlive } from './site.ts';

/** Does what the browser's own translation does: takes each piece of text out and puts it back inside `<font>`, also what comes later. */
async function translate(page: Page): Promise<void> {
  await page.evaluate(() => {
    const wrap = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        if (!text.data.trim() || text.parentElement?.closest('font, script, style, svg')) continue;
        const outer = document.createElement('font');
        const inner = document.createElement('font');
        text.replaceWith(outer);
        inner.textContent = text.data;
        outer.append(inner);
      }
    };
    wrap(document.body);
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) wrap(node);
    }).observe(document.body, { childList: true, subtree: true });
  });
}

const seen = (page: Page) =>
  page.locator('main').evaluate((main) => (main as HTMLElement).innerText.replaceAll(/\s+/g, ' '));

test('how this guide decides says the same when the browser translates it', async ({ page }) => {
  await openAlive(page, 'law/');
  const pickers = page.locator('.law-picks select');
  const statuses = await pickers
    .first()
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const badges = () => page.locator('.law-table .badge').allInnerTexts();
  const said = new Map<string, string[]>();
  for (const status of statuses) {
    await pickers.first().selectOption(status);
    said.set(status, await badges());
  }
  await translate(page);
  for (const status of statuses) {
    await pickers.first().selectOption(status);
    expect(await badges(), status).toEqual(said.get(status));
  }
});

/** What a visit shows, place by place. */
async function visit(page: Page): Promise<string[]> {
  const places: string[] = [];
  const look = async () => {
    await expect(page.locator('main').getByText('Loading')).toHaveCount(0);
    places.push(await seen(page));
  };
  await look();
  await page.locator('form[data-question] button[type=submit]').click();
  await page.locator('.errors').waitFor();
  await look();
  await toOutcome(page);
  await page.locator('.finder input').first().waitFor();
  await page.locator('.finder input').first().fill('maudsley');
  await page
    .locator('.finder button', { hasText: /Maudsley/ })
    .first()
    .click();
  await page.locator('[data-service], [data-service-unknown]').first().waitFor();
  await look();
  await openModule(page, 'I look after somebody', 'carer');
  await look();
  await page.goBack();
  await page.locator('main[data-outcome]').waitFor();
  // The place was an answer too: Back takes it away before it leaves the outcome.
  await expect(async () => {
    await page.goBack();
    await page.locator('form[data-question=section]').waitFor({ timeout: 3000 });
  }).toPass();
  await answer(page, 'section', 's3');
  await page.locator('main[data-outcome]').waitFor();
  await unfoldAnswers(page);
  await page.locator('.answers').getByRole('button').first().click();
  await look();
  return places;
}

test('a whole visit says the same when the browser translates it', async ({ page }) => {
  await openAlive(page);
  const plain = await visit(page);
  await openAlive(page);
  await translate(page);
  expect(await visit(page)).toEqual(plain);
});
