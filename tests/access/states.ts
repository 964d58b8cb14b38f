import type { Page } from '@playwright/test';
import { common, examples, type Example } from '../examples.ts';
import { folders } from '../e2e/site.ts';
import { statusPageIds } from '../../machines/told/page-ids.ts';
import { open, press, questionOn, follow, toOutcome, type Reading } from './steps.ts';
import { waysToAll } from './ways.ts';

/** Says that there is something to look at, by its name. */
export type Look = (name: string) => Promise<void>;
export type Walk = (page: Page, site: string, reading: Reading, look: Look) => Promise<void>;

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
  });
  await page.waitForLoadState('networkidle');
}

const panels: Walk = async (page, site, reading, look) => {
  await open(page, site, reading);
  await look('start');
  const tops = page.locator('.head summary');
  for (let at = 0; at < (await tops.count()); at += 1) {
    await tops.nth(at).click();
    await page.locator('details[open] .panel-inner h2').waitFor();
    await page.waitForLoadState('networkidle');
    await look(`panel ${at + 1}`);
  }
  await open(page, site, reading);
  await press(page, 'form[data-question] button[type=submit]');
  await page.locator('.errors').waitFor();
  await look('an error');
};

const outcomeOf =
  (name: string, { answers }: Example): Walk =>
  async (page, site, reading, look) => {
    await open(page, site, reading);
    await toOutcome(page, answers);
    await look(`outcome ${name}`);
    await unfold(page);
    await look(`outcome ${name}, unfolded`);
  };

/** The outcome of section 2 that began today, and each topic to read more about. */
const dated: Walk = async (page, site, reading, look) => {
  await open(page, site, reading);
  await toOutcome(page, common.s2.answers);
  const chips = page.locator('#more-about .chip');
  for (let at = 0; at < (await chips.count()); at += 1) {
    await chips.nth(at).evaluate((chip: HTMLElement) => chip.click());
    const topic = await page.locator('[data-topic]').getAttribute('data-topic');
    await look(`more about ${topic}`);
  }
  await press(page, '[data-asks] .chip');
  await page.locator('[data-asks]').waitFor({ state: 'detached' });
  if ((await questionOn(page)) === null) await look('outcome s2, begun today');
};

const papersOf =
  (most: number): Walk =>
  async (page, site, reading, look) => {
    await open(page, site, reading);
    await toOutcome(page, common.s2.answers);
    await unfold(page);
    const buttons = page.locator('[id^=paper-]:is(button)');
    await buttons.first().waitFor();
    const ids = await buttons.evaluateAll((all) => all.map(({ id }) => id));
    for (const id of ids.slice(0, most)) {
      await press(page, `#${id}`);
      await page.locator('#paper-open, [data-paper=show-nurse]').first().waitFor();
      await look(id);
      if (await page.locator('[data-paper=show-nurse]').count())
        await press(page, '[data-paper=show-nurse] button');
    }
  };

/** Explain it, a step at a time, to its note. */
const explain: Walk = async (page, site, reading, look) => {
  await open(page, site, reading);
  await toOutcome(page, examples['staff-s3'].answers);
  await press(page, 'main button[aria-expanded=false]');
  for (;;) {
    const step = await page.locator('[data-explain]').getAttribute('data-explain');
    await look(`explain ${step}`);
    if (step === 'record') break;
    await press(page, '[data-explain] > .over-actions button:last-child');
    await page.locator(`[data-explain]:not([data-explain="${step}"])`).waitFor();
  }
};

/** The carer's questions "is it me?", up to what follows. */
const isItMe: Walk = async (page, site, reading, look) => {
  await open(page, site, reading);
  await toOutcome(page, common['carer-s3'].answers);
  await press(page, '[data-me] .button-secondary');
  await page.locator('.me-ways').waitFor();
  await look('is it me, who');
};

const relatives: Walk = async (page, site, reading, look) => {
  const { ways } = waysToAll();
  const way = ways.find((steps) =>
    steps.some((step) => 'open' in step && step.open === 'nearest-relative'),
  );
  if (!way) return;
  const to = way.findIndex((step) => 'open' in step) + 1;
  await open(page, site, reading);
  await follow(page, way.slice(0, to), async () => {});
  await press(page, '#add-person');
  await page.locator('form[data-question] input').first().waitFor();
  await look('a relative, who');
  await press(page, 'form[data-question] input');
  await press(page, 'form[data-question] button[type=submit]');
  await page.locator('form[data-question] h2:not(#who-is-this)').waitFor();
  await look('a relative, more');
};

/** Every question once, each by a shortest way. */
const questions: Walk = async (page, site, reading, look) => {
  const seen = new Set<string>();
  for (const way of waysToAll().ways) {
    await open(page, site, reading);
    await follow(page, way, async () => {
      const question = await questionOn(page);
      if (question === null || seen.has(question)) return;
      seen.add(question);
      await look(`question ${question}`);
    });
  }
};

const pagesAround: Walk = async (page, site, reading, look) => {
  const around = [...folders.filter(Boolean), 'gaps/', 'wrong/', 'for-wards/'];
  const all = new Set([...around, ...statusPageIds.map((id) => `${id}/`)]);
  const isPlainEnglish = reading.language === 'en' && reading.edition === 'plain';
  for (const folder of all) {
    const still = folder === 'cleared/' || folder === 'licences/';
    if (still && !isPlainEnglish) continue;
    if (still) await page.goto(`${site}${folder}`);
    else await open(page, `${site}${folder}`, reading);
    await page.waitForLoadState('networkidle');
    await look(folder);
  }
};

/** Everything there is to look at, by kind. */
export const kinds = {
  start: panels,
  questions,
  relatives,
  outcomes: async (...given) => {
    for (const [name, example] of Object.entries(common)) await outcomeOf(name, example)(...given);
    for (const name of ['unsure', 'scotland', 'staff-s3', 'home'] as const)
      await outcomeOf(name, examples[name])(...given);
  },
  dated,
  isItMe,
  papers: papersOf(100),
  explain,
  pages: pagesAround,
} as const satisfies Record<string, Walk>;
export type Kind = keyof typeof kinds;

/** A handful of states, for each further language and edition: the panel of languages, a question, the outcome, a paper, a public page. */
export const handful: Walk = async (page, site, reading, look) => {
  await open(page, site, reading);
  await page.locator('.head summary').first().click();
  await page.locator('details[open] .picks').first().waitFor();
  await look('start, languages open');
  await follow(
    page,
    Object.entries(common.s2.answers).map(([question, value]) => ({ question, value }) as never),
    async () => {
      if ((await questionOn(page)) === 'section') await look('question section');
    },
  );
  await unfold(page);
  await look('outcome s2, unfolded');
  await papersOf(1)(page, site, reading, look);
  await open(page, `${site}section-2/`, reading);
  await page.waitForLoadState('networkidle');
  await look('section-2/');
};
