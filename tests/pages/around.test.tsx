import { screen, waitFor } from '@testing-library/react';
import { readFileSync } from 'node:fs';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { helpLines } from '../../src/app/help-lines.ts';
import { readEntries } from '../../src/directory/read-entries.ts';
import { AboutPage } from '../../src/pages/AboutPage.tsx';
import { ImhaPage } from '../../src/pages/ImhaPage.tsx';
import { giveNationalLines } from '../../src/directory/national-lines.ts';
import { placesByNeed } from '../../src/pages/places-by-need.ts';
import { PlacesPage } from '../../src/pages/PlacesPage.tsx';
import { barriersIn } from './axe.ts';
import { renderWithWords } from './with-words.tsx';

const national =
  readEntries('national', JSON.parse(readFileSync('public/directory/national.json', 'utf8')))
    ?.entries ?? [];

describe('the pages around', () => {
  it.each([
    ['what an IMHA can do', <ImhaPage key="imha" />],
    ['about us', <AboutPage key="about" />],
    ['useful places', <PlacesPage key="places" />],
  ])('%s has one first heading and no barrier', async (_, page) => {
    giveNationalLines(national);
    const { container } = renderWithWords(<Suspense>{page}</Suspense>);
    await waitFor(() => expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1));
    expect(await barriersIn(container)).toEqual([]);
  });

  it('shows every national line under some need', () => {
    const shown = placesByNeed(national).flatMap(([, places]) => places);
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(national.map(({ id }) => id)));
  });

  it('says so when a line could not be checked', async () => {
    const unsure = national.filter(
      (line) =>
        line.status !== 'sourced' || line.phones.some((phone) => phone.status !== 'sourced'),
    );
    expect(unsure.length).toBeGreaterThan(0);
    giveNationalLines(national);
    renderWithWords(
      <Suspense>
        <PlacesPage />
      </Suspense>,
    );
    expect(await screen.findAllByText(/We could not check this well/)).toHaveLength(unsure.length);
  });
});

describe('the numbers for help now', () => {
  it.each(helpLines.filter(({ id }) => id !== 'emergency').map(({ id, href }) => [id, href]))(
    '%s is the number the directory gives',
    (id, href) => {
      const line = national.find((entry) => entry.id === (id === 'nhs-111' ? 'nhs-111-mh' : id));
      expect(line?.phones.map(({ tel }) => tel)).toContain(href.replace(/^\w+:/, ''));
    },
  );
});
