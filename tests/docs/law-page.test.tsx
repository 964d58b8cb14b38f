import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { rulesVersion } from '../../machines/law/law.ts';
import { provision, provisions, type RuleId } from '../../machines/law/provisions.ts';
import { knownStatusIds } from '../../machines/law/status-ids.ts';
import { statusRights } from '../../machines/drawn/law-rows.ts';
import { questionIds } from '../../machines/questions/ids.ts';
import { LawPage } from '../../src/pages/LawPage.tsx';
import { barriersIn } from '../pages/axe.ts';
import { renderWithWords } from '../pages/with-words.tsx';

const rules = Object.keys(provisions) as RuleId[];
let page: HTMLElement;

beforeEach(async () => {
  page = renderWithWords(
    <Suspense>
      <LawPage />
    </Suspense>,
  ).container;
  await screen.findByRole('heading', { level: 1, name: 'How this guide decides' });
});

const rowOf = (right: RegExp) =>
  within(screen.getByRole('table')).getByRole('rowheader', { name: right });

describe('the page “How this guide decides”', () => {
  it('says which rules it shows, and has no barrier', async () => {
    expect(page.textContent).toContain(rulesVersion);
    expect(await barriersIn(page)).toEqual([]);
  });

  it('asks each question of the registry somewhere, in words', () => {
    const shown = [...page.querySelectorAll('.law-question')].map(({ textContent }) => textContent);
    expect(new Set(shown).size).toBeGreaterThan(questionIds.length - 5);
    for (const words of shown) expect(words).not.toMatch(/^questions\./);
    expect(page.textContent).not.toMatch(/\bwhen\.\w+/);
  });

  it('shows each right of the status picked, in the country picked', async () => {
    expect(within(screen.getByRole('table')).getAllByRole('rowheader')).toHaveLength(
      statusRights.length,
    );
    expect(rowOf(/IMHA/).textContent).toMatch(/Yes$/);
    const [status, nation] = screen.getAllByRole('combobox');
    if (!status || !nation) throw new Error('There are two things to pick.');
    expect(within(status).getAllByRole('option')).toHaveLength(knownStatusIds.length);
    await userEvent.selectOptions(status, 's4');
    expect(rowOf(/IMHA/).textContent).toMatch(/No$/);
    await userEvent.selectOptions(nation, 'wales');
    expect(rowOf(/IMHA/).textContent).toMatch(/Yes$/);
  });

  it('links to every provision, and marks each one that sleeps as not started', () => {
    const links = new Set(
      [...page.querySelectorAll('.law-places a')].map((link) => link.getAttribute('href')),
    );
    for (const rule of rules) expect(links, rule).toContain(provision(rule).url);
    const asleep = new Set(
      rules.flatMap((rule) => (provision(rule).from === null ? [provision(rule).citation] : [])),
    );
    const marked = [...page.querySelectorAll('.law-places li')].filter(({ textContent }) =>
      textContent.includes('Not started'),
    );
    for (const citation of asleep)
      expect(
        marked.some(({ textContent }) => textContent.includes(citation)),
        citation,
      ).toBe(true);
    for (const item of marked)
      expect([...asleep].some((citation) => item.textContent.startsWith(citation))).toBe(true);
  });
});
