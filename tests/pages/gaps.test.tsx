import { screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { giveAreaList } from '../../src/directory/area-list.ts';
import { readEntries } from '../../src/directory/read-entries.ts';
import { WrongEntry } from '../../src/directory/WrongEntry.tsx';
import { arrangersIn, countsByRegion } from '../../src/pages/gaps-count.ts';
import { tileRows } from '../../src/pages/gaps-tiles.ts';
import { GapsPage } from '../../src/pages/GapsPage.tsx';
import { WrongPage } from '../../src/pages/WrongPage.tsx';
import { barriersIn } from './axe.ts';
import { renderWithWords } from './with-words.tsx';

const areas =
  readEntries('areas', JSON.parse(readFileSync('public/directory/areas.json', 'utf8')))?.entries ??
  [];
const arrangers = arrangersIn(areas);

test('every council of England and health board of Wales has one tile of its own', () => {
  const tiles = tileRows.flatMap((row) => Object.values(row));
  expect(tiles.toSorted()).toEqual(arrangers.map(({ id }) => id).toSorted());
});

test('the counts by region add up to all of them', () => {
  const counts = countsByRegion(arrangers);
  expect(counts).toHaveLength(10);
  const sum = counts.reduce(
    (total, { counts: { known, doubtful, unknown } }) => total + known + doubtful + unknown,
    0,
  );
  expect(sum).toBe(arrangers.length);
});

test('the page shows each tile with a mark, the table, and the right that is missing', async () => {
  giveAreaList(areas);
  const { container } = renderWithWords(
    <Suspense>
      <GapsPage />
    </Suspense>,
  );
  expect(await screen.findByRole('table')).toBeVisible();
  expect(container.querySelector('[data-tile="lambeth"] text')).toHaveTextContent('–');
  expect(container.querySelector('[data-tile="leeds"] text')).toHaveTextContent('✓');
  expect(container.querySelector('[data-rule="IMHA-25-1"]')).toHaveTextContent(
    'It has not been started.',
  );
  expect(await barriersIn(container)).toEqual([]);
});

test('the message about a wrong entry names the entry and can be copied', async () => {
  const user = userEvent.setup();
  renderWithWords(
    <Suspense>
      <WrongEntry entry="bradford / voiceability" />
    </Suspense>,
  );
  const message = await screen.findByRole('textbox');
  expect(message).toHaveDisplayValue(/bradford \/ voiceability/);
  await user.click(screen.getByRole('button', { name: 'Copy the message' }));
  expect(await screen.findByText('Copied.')).toHaveAttribute('aria-live', 'polite');
  expect(await navigator.clipboard.readText()).toContain('bradford / voiceability');
});

test('the page "Tell us it is wrong" has no barrier', async () => {
  const { container } = renderWithWords(
    <Suspense>
      <WrongPage />
    </Suspense>,
  );
  expect(await screen.findByRole('textbox')).toBeVisible();
  expect(await barriersIn(container)).toEqual([]);
});
