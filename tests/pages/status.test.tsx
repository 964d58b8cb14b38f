import { screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { pageCases } from '../../machines/told/page-cases.ts';
import { statusPageIds, type StatusPageId } from '../../machines/told/page-ids.ts';
import { StatusPage } from '../../src/app/status/StatusPage.tsx';
import { barriersIn } from './axe.ts';
import { renderWithWords } from './with-words.tsx';

async function drawn(page: StatusPageId): Promise<HTMLElement> {
  const { container } = renderWithWords(
    <Suspense>
      <StatusPage page={page} />
    </Suspense>,
  );
  await screen.findByRole('heading', { level: 1 });
  return container;
}

const textOf = (container: HTMLElement, mark: string) =>
  [...container.querySelectorAll(mark)].map(({ textContent }) => textContent).join(' ');

/** What each must say in its panel, in its rows, or on the cards: the numbers of the law. */
const mustSay: Record<StatusPageId, readonly [string, RegExp][]> = {
  'section-2': [
    ['.verdict', /28 days.*first 14 days/],
    ['[data-row=how-long]', /28 days/],
  ],
  'section-3': [['.verdict', /6 months.*once in 6 months/]],
  'section-4': [
    ['.verdict', /72 hours/],
    ['[data-right=imha]', /In England: Not yet.*In Wales: .*can have a free advocate/],
  ],
  'section-5': [['.verdict', /Section 5\(4\).*6 hours.*Section 5\(2\).*72 hours/]],
  'section-136': [['.verdict', /24 hours/]],
  cto: [
    ['.verdict', /72 hours/],
    ['[data-row=who-else]', /CTO.*72 hours.*CTO after a court order.*cannot order it/],
  ],
  informal: [
    ['[data-row=leave]', /Free to go/],
    ['[data-right=imha]', /In England: .*does not yet.*In Wales: .*can have a free advocate/],
  ],
  'section-37': [['.verdict', /Section 37.*once between 6 and 12 months.*“Notional” section 37/]],
  'section-37-41': [['.verdict', /no end date.*once between 6 and 12 months/]],
  'section-47-49': [['.verdict', /prison release date/]],
  guardianship: [['.verdict', /Guardianship.*Nobody can block it.*by a court.*cannot order it/]],
  'conditional-discharge': [
    ['.verdict', /discharge.*after 12 months.*not free to go out.*after 6 months/],
  ],
  dols: [['.verdict', /12 months/]],
};

test.each(statusPageIds)('%s says its limits, and every row has an answer', async (page) => {
  const container = await drawn(page);
  for (const [mark, words] of mustSay[page]) expect(textOf(container, mark)).toMatch(words);
  for (const row of container.querySelectorAll<HTMLElement>('[data-row]'))
    expect(row.querySelector('.row-answer')).not.toBeEmptyDOMElement();
  expect(container.textContent).not.toMatch(/\{\{|undefined|\*\*|[a-z]+\.says\./);
  expect(
    within(container).getByRole('link', { name: 'Answer a few questions about you' }),
  ).toHaveAttribute('href', 'home/');
  expect(within(container).getByRole('link', { name: 'Call 999' })).toBeVisible();
});

test.each(statusPageIds)('the cases of %s are told in the same rows', (page) => {
  const [first, ...rest] = pageCases(page, '2026-11-28');
  for (const one of rest) {
    expect(one.told.rows).toEqual(first?.told.rows);
    expect(one.told.panel).toEqual(first?.told.panel);
  }
});

test.each(['section-2', 'section-5', 'cto', 'informal'] as const)(
  '%s has no barrier',
  async (page) => {
    expect(await barriersIn(await drawn(page))).toEqual([]);
  },
);
