import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RawDirectory } from '../../src/directory/faults.ts';
import { Finder, type FinderProps } from '../../src/directory/Finder.tsx';
import { PlaceCalls } from '../../src/directory/PlaceCalls.tsx';
import { RouteContext } from '../../src/ui/route.ts';
import type { Audience } from '../../src/reader/layers.ts';
import { Reader } from '../../src/reader/Reader.tsx';
import { createWords } from '../../src/reader/words.ts';
import { shippedFiles, towns } from './shipped.ts';

vi.setConfig({ testTimeout: 20_000 });
const fetched = vi.fn<(address: string) => Promise<Response>>();
vi.stubGlobal('fetch', fetched);
afterEach(() => fetched.mockReset());

const townsFile = { entries: [...towns.values()] };
const serve = (shown?: RawDirectory) => {
  if (!shown) root = shared;
  return fetched.mockImplementation(async (address) => {
    const files = { ...(shown ?? shippedFiles()), towns: townsFile };
    const name = address.replace(/^.*\/|\.json$/g, '');
    return Response.json(Object.entries(files).find(([key]) => key === name)?.[1]);
  });
};

// The loader remembers what it has read from an address: what we serve is read once, anything else from an address of its own.
const shared = 'https://example.org/shared/';
let sites = 0;
let root = shared;
beforeEach(() => {
  root = `https://example.org/${sites++}/`;
});

function show(props: FinderProps = {}, audience: Audience = 'patient') {
  return showPart(<Finder {...props} />, audience);
}

function showPart(part: ReactNode, audience: Audience = 'patient') {
  const route = { root, hrefTo: (page: string) => page, goTo: () => {} };
  return render(
    <Reader words={createWords()} audience={audience}>
      <RouteContext value={route}>{part}</RouteContext>
    </Reader>,
  );
}

const card = (provider: string) =>
  document.querySelector<HTMLElement>(`[data-service="${provider}"]`);
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
async function find(typed: string, choose: RegExp) {
  await userEvent.click(await screen.findByRole('textbox'));
  // In one go: every letter typed is a search and a list of its own, which the tests of the search itself are about.
  await userEvent.paste(typed);
  await userEvent.click(await screen.findByRole('button', { name: choose }));
}

test('typing a name or a town finds hospitals, says how many, and sends and keeps nothing', async () => {
  serve();
  show({ nation: 'england' });
  const field = await screen.findByRole('textbox', { name: 'Which hospital are you in?' });
  await userEvent.type(field, 'rosebery'); // with the slip people make
  expect(screen.getByRole('button', { name: /^Roseberry Park Hospital/ })).toBeVisible();
  expect(await screen.findByText(/places? found|closest/)).toHaveAttribute('aria-live', 'polite');
  // Each of the directory's files once, and nothing that was typed.
  const asked = fetched.mock.calls.map(([address]) => address);
  expect(asked.filter((address) => !/directory\/[a-z]+\.json$/.test(address))).toEqual([]);
  expect(asked).toEqual([...new Set(asked)]);
  expect(field).toHaveAttribute('autocomplete', 'off');
  expect(localStorage).toHaveLength(0);
  expect(sessionStorage).toHaveLength(0);
});

test('by keyboard alone: Enter leads to the first place found, Enter again chooses it', async () => {
  serve();
  show();
  await userEvent.type(await screen.findByRole('textbox'), 'roseberry{Enter}');
  expect(screen.getByRole('button', { name: /^Roseberry Park/ })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByRole('heading', { name: /^Roseberry Park/ })).toHaveFocus();
});

test('a chosen hospital shows whom to call, why them, and how sure we are', async () => {
  serve();
  show();
  await find('cygnet sheffield', /^Cygnet Hospital Sheffield/);
  const service = within(card('sheffield-advocacy-hub') ?? document.body);
  expect(service.getByRole('link', { name: /^Call 0/ })).toHaveAttribute(
    'href',
    expect.stringMatching(/^tel:0\d+$/),
  );
  expect(service.getByText('It serves the area where this hospital is: Sheffield.')).toBeVisible();
  expect(
    service.getByText(/^Checked 22 November 2026\. If it does not answer, tell a nurse/),
  ).toBeVisible();
  expect(screen.getByText('Where this came from').closest('details')).not.toHaveAttribute('open');
  await userEvent.click(service.getByText('Where this came from'));
  await userEvent.click(service.getByText('Other ways to reach them'));
  for (const link of service.getAllByRole('link', { name: /new tab/ })) {
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(link).toHaveAttribute('target', '_blank');
  }
  expect(screen.getByText(/must arrange this service: Sheffield/)).toBeVisible();
  await press('Choose another');
  expect(screen.getByRole('textbox')).toHaveFocus();
  expect(card('sheffield-advocacy-hub')).toBeNull();
});

test('in a card its headings are told below the heading of the card', async () => {
  serve();
  show({ brief: true });
  await find('cygnet sheffield', /^Cygnet Hospital Sheffield/);
  expect(screen.getByRole('heading', { level: 4 })).toHaveTextContent('Cygnet Hospital Sheffield');
  expect(screen.getAllByRole('heading', { level: 5 })).not.toEqual([]);
  expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
});

test('where nobody is known we say so, and lead with whoever must arrange it', async () => {
  serve();
  const { container } = show({ nation: 'wales', by: 'health-board' });
  await userEvent.click(await screen.findByRole('button', { name: /^Hywel Dda/ }));
  expect(screen.getByText('We do not know the service here yet.')).toBeVisible();
  expect(screen.getByText(/^Tell any nurse/)).toBeVisible();
  expect(
    screen.getByText('Hywel Dda University Health Board must arrange this service.'),
  ).toBeVisible();
  expect(container.querySelector('[data-service]')).toBeNull();
  expect(screen.getByRole('link', { name: 'Call 0300 0200 159' })).toBeVisible();
});

test('a service for Deaf people alone does not hide that the service for others is unknown', async () => {
  const files = shippedFiles();
  const { entries } = files.areas as { entries: { id: string; imha?: object }[] };
  const unknown = {
    providerIds: [],
    source: null,
    sourceDate: null,
    checkedOn: null,
    confidence: 'none',
    status: 'unknown',
  };
  for (const area of entries) if (area.id === 'bury') area.imha = unknown;
  serve(files);
  show();
  await find('cygnet bury', /^Cygnet Hospital Bury/);
  expect(within(card('signhealth') ?? document.body).getByText('For Deaf people')).toBeVisible();
  expect(screen.getByText('For all others here, we do not know the service yet.')).toBeVisible();
});

test('a hospital that is not in the list: the council it is in', async () => {
  serve();
  show({ nation: 'england' });
  await userEvent.click(
    await screen.findByRole('button', { name: 'The hospital is not in the list' }),
  );
  await find('leeds', /^Leeds/);
  expect(card('advonet')).toBeVisible();
  expect(screen.getByText(/^Tell any nurse/)).toBeVisible();
});

test('under guardianship the council comes first, and nobody is sent to a nurse', async () => {
  serve();
  show({ nation: 'england', by: 'council' });
  await find('leeds', /^Leeds/);
  expect(card('advonet')).toBeVisible();
  expect(screen.getByText(/^Ask your care coordinator or the council/)).toBeVisible();
  expect(screen.queryByText(/nurse/)).toBeNull();
});

test('a number for staff is told to staff, and to nobody else', async () => {
  serve();
  show();
  await userEvent.click(
    await screen.findByRole('button', { name: 'The hospital is not in the list' }),
  );
  await find('sheffield', /^Sheffield/);
  expect(document.body).not.toHaveTextContent('0114 226 1674');
  cleanup();
  show({}, 'staff');
  await userEvent.click(
    await screen.findByRole('button', { name: 'The hospital is not in the list' }),
  );
  await find('sheffield', /^Sheffield/);
  const numbers = within(card('sheffield-advocacy-hub') ?? document.body);
  await userEvent.click(numbers.getByText('Other ways to reach them'));
  expect(numbers.getByRole('link', { name: 'For staff only: 0114 226 1674' })).toBeVisible();
  expect(numbers.getByRole('link', { name: 'Call 0800 035 0396' })).toBeVisible();
});

test('carers and professionals are spoken to as such', async () => {
  serve();
  show({}, 'carer');
  expect(
    await screen.findByLabelText('Which hospital is the person you care about in?'),
  ).toBeVisible();
  cleanup();
  show({}, 'staff');
  expect(await screen.findByLabelText('Which hospital is the patient in?')).toBeVisible();
});

test('when the list does not load there is another try, and the way that needs no list', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  show({ nation: 'england' });
  expect(await screen.findByText('We could not load the list of services.')).toBeVisible();
  expect(screen.getByText(/^Tell any nurse/)).toBeVisible();
  serve();
  await press('Try again');
  expect(await screen.findByRole('textbox')).toBeVisible();
});

test('a broken entry is left out without a word', async () => {
  const files = shippedFiles();
  const { entries } = files.hospitals as { entries: { id: string; town: unknown }[] };
  for (const entry of entries) if (entry.id === 'roseberry-park-hospital') entry.town = 7;
  serve(files);
  show();
  await userEvent.type(await screen.findByRole('textbox'), 'roseberry park');
  expect(screen.queryByRole('button', { name: /^Roseberry/ })).toBeNull();
  expect(await screen.findByText(/^Nothing found/)).toHaveAttribute('aria-live', 'polite');
});

test('no barrier that axe can find, while searching and when found', async () => {
  serve();
  const { container } = show();
  await userEvent.type(await screen.findByRole('textbox'), 'roseberry');
  const barriers = async () =>
    (await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })).violations;
  expect(await barriers()).toEqual([]);
  await press(/^Roseberry Park Hospital/);
  expect(await barriers()).toEqual([]);
});

test('a town that has no hospital of ours leads to its council, and there to somebody to call', async () => {
  serve();
  show({ nation: 'england' });
  await find('guildford', /^Surrey/);
  expect(screen.getByRole('heading', { name: 'Surrey' })).toHaveFocus();
  expect(screen.getAllByRole('link', { name: /^Call 0/ })[0]).toBeVisible();
});

test('one card leads with its number as a button; the others are one line each', async () => {
  serve();
  const { container } = show();
  await find('bradford', /^Bradford/);
  expect(container.querySelectorAll('a.button[href^="tel:"]')).toHaveLength(1);
  const others = within(
    screen.getByRole('heading', { name: 'If that does not help' }).closest('section') ??
      document.body,
  );
  expect(others.getAllByRole('listitem').length).toBeGreaterThan(1);
  expect(others.getByText(/worries about an adult’s safety/)).toBeVisible();
});

test('the place chosen is told to whoever asks, and shown again when it comes back as an answer', async () => {
  serve();
  const onChoose = vi.fn<(place: { id: string; nation: string }) => void>();
  const { container } = show({ onChoose });
  await find('cygnet sheffield', /^Cygnet Hospital Sheffield/);
  expect(onChoose.mock.calls).toEqual([[{ id: 'cygnet-hospital-sheffield', nation: 'england' }]]);
  expect(container.querySelector('[data-place="cygnet-hospital-sheffield"]')).toBeVisible();
  cleanup();
  show({ chosen: { id: 'leeds', nation: 'england' } });
  expect(await screen.findByRole('heading', { name: 'Leeds' })).not.toHaveFocus();
  expect(card('advonet')).toBeVisible();
});

test('a place taken back as an answer is asked for again, and shown when it is given again', async () => {
  serve();
  const route = { root, hrefTo: (page: string) => page, goTo: () => {} };
  const words = createWords();
  const finder = (chosen?: FinderProps['chosen']) => (
    <Reader words={words} audience="patient">
      <RouteContext value={route}>
        <Finder chosen={chosen} onChoose={() => {}} />
      </RouteContext>
    </Reader>
  );
  const { rerender } = render(finder());
  await find('leeds', /^Leeds/);
  rerender(finder({ id: 'leeds', nation: 'england' }));
  expect(card('advonet')).toBeVisible();
  rerender(finder());
  expect(card('advonet')).toBeNull();
  expect(screen.getByRole('textbox')).toBeVisible();
  rerender(finder({ id: 'leeds', nation: 'england' }));
  expect(card('advonet')).toBeVisible();
});

test('a voluntary patient sees which service sees people who are in hospital by choice', async () => {
  serve();
  show({ need: 'informal', chosen: { id: 'islington', nation: 'england' } });
  expect(await screen.findByText('It sees people who are in hospital by choice.')).toBeVisible();
});

test('words that lead to no place still lead to somebody to call', async () => {
  serve();
  show();
  await userEvent.type(await screen.findByRole('textbox'), 'Ward 4');
  expect(await screen.findByRole('link', { name: 'Call 0300 123 3393' })).toBeVisible();
  expect(await screen.findByText(/^Nothing found/)).toHaveAttribute('aria-live', 'polite');
});

test.each([
  ['care-act', 'darlington', /^Call 01325 360524/],
  ['care-needs', 'lambeth', /^Call 020 7926 5555/],
  ['carer', 'lambeth', /^Call 020 7926 5555/],
] as const)(
  'on the card of a right the %s service of the place is there to call',
  async (need, id, call) => {
    serve();
    showPart(<PlaceCalls chosen={{ id, nation: 'england' }} need={need} />);
    expect(await screen.findByRole('link', { name: call })).toHaveClass('button');
  },
);

test('on the card of a right an advocate is told apart from the council, and the home from the hospital', async () => {
  serve();
  showPart(
    <PlaceCalls chosen={{ id: 'west-park-hospital', nation: 'england' }} need="care-needs" />,
  );
  expect(
    await screen.findByText('It gives advocates for talks with the council: Darlington.'),
  ).toBeVisible();
  expect(screen.getByText(/^Is home in another council/)).toBeVisible();
});
