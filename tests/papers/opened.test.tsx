// Papers as a person meets them: opened in place, typed into, printed alone, shown, forgotten.
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ICAL from 'ical.js';
import jsQR from 'jsqr';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { calendarFor } from '../../machines/papers/papers-for.ts';
import type { PaperId } from '../../machines/papers/vocabulary.ts';
import type { MoreId } from '../../machines/told/modules.ts';
import { LettersHere } from '../../src/papers/LettersHere.tsx';
import type { Facts } from '../../machines/facts/facts.ts';
import { calendarFile } from '../../src/papers/calendar-file.ts';
import { Papers } from '../../src/papers/Papers.tsx';
import { QrCode } from '../../src/ui/QrCode.tsx';
import type { Audience } from '../../src/reader/layers.ts';
import { forget } from '../../src/ui/forget.ts';
import { renderWithWords } from '../pages/with-words.tsx';
import { caseFrom } from './cases.ts';

const s2: Facts = { nation: 'england', status: 's2', startedOn: '2026-11-16', tribunalUsed: false };
const address = 'https://guide.example/section-2/';

async function openPaper(name: string | RegExp, facts: Facts = s2, audience: Audience = 'patient') {
  const user = userEvent.setup();
  const { container } = renderWithWords(
    <Papers
      whole={caseFrom(facts)}
      service={{ name: 'A service', number: '0300 000 0000' }}
      page={address}
    />,
    { audience },
  );
  await user.click(await screen.findByRole('button', { name }));
  const paper = await waitFor(() => {
    const found = container.querySelector('[data-paper]');
    if (!found) throw new Error('No paper is open.');
    return found;
  });
  return { user, container, paper };
}

describe('a letter wanted from where its topic is read', () => {
  const wishes = (topic: MoreId, facts: Facts) => {
    const Wishing = () => {
      const [wanted, setWanted] = useState<{ id: PaperId }>();
      const whole = caseFrom(facts);
      return (
        <>
          <LettersHere topic={topic} whole={whole} onWant={(id) => setWanted({ id })} />
          <Papers whole={whole} wanted={wanted} />
        </>
      );
    };
    return renderWithWords(<Wishing />);
  };

  it('opens, and opens again after it was closed', async () => {
    const user = userEvent.setup();
    const { container } = wishes('tribunal', s2);
    const [wish] = await screen.findAllByRole('button', { name: 'Apply to the tribunal' });
    if (!wish) throw new Error('There is no button for it.');
    for (const _ of [1, 2]) {
      await user.click(wish);
      await waitFor(() =>
        expect(container.querySelector('[data-paper=tribunal]')).toBeInTheDocument(),
      );
      await user.click(screen.getByRole('button', { name: 'Close' }));
      expect(container.querySelector('[data-paper]')).toBeNull();
    }
  });

  it('is offered only where it fits the case', async () => {
    const { container } = wishes('tribunal', { nation: 'england', status: 'informal' });
    await screen.findByRole('button', { name: 'My rights on one page' });
    expect(container.querySelector('[data-wants]')).toBeNull();
  });
});

describe('the sheet', () => {
  it('says the answer, the section and its limit, the days, the number, the words, the law', async () => {
    const { paper } = await openPaper('My rights on one page');
    const text = paper.textContent;
    expect(text).toMatch(/I have a right to a free advocate/);
    expect(text).toMatch(/Section 2 lasts up to 28 days/);
    expect(text).toMatch(/last day to apply to the tribunal is Sunday,? 29 November 2026/);
    expect(text).toMatch(/until the end of Sunday,? 13 December 2026/);
    expect(text).toMatch(/A service0300 000 0000/);
    expect(text).toMatch(/I want to see an IMHA/);
    expect(text).toMatch(/Mental Health Act 1983, section 130C\(2\)\(a\)/);
    expect(text).toMatch(/We checked the law on .* Rules version 20/);
  });

  it('names no section and no limit where it is not known', async () => {
    const { paper } = await openPaper('My rights on one page', { nation: 'wales' });
    expect(paper.textContent).toMatch(/I do not know yet which section it is/);
    expect(paper.textContent).not.toMatch(/28 days|last day/i);
    expect(paper.textContent).toMatch(/Which section am I on/);
  });
});

it('the code opens the public page and holds nothing else', () => {
  const { container } = render(<QrCode text={address} label="" />);
  const size = Number(container.querySelector('svg')?.getAttribute('viewBox')?.split(' ')[2]);
  const drawn = container.querySelector('path[fill="#000"]')?.getAttribute('d') ?? '';
  const scale = 4;
  const side = size * scale;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of drawn.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let dy = 0; dy < scale; dy += 1)
      for (let dx = 0; dx < scale; dx += 1)
        pixels.fill(
          0,
          ((Number(y) * scale + dy) * side + Number(x) * scale + dx) * 4,
          ((Number(y) * scale + dy) * side + Number(x) * scale + dx) * 4 + 3,
        );
  }
  expect(jsQR(pixels, side, side)?.data).toBe(address);
});

describe('a letter', () => {
  it('asks only for what it needs, and shows it beside', async () => {
    const { user, paper } = await openPaper('Ask to see an advocate');
    expect(screen.getAllByRole('textbox')).toHaveLength(3);
    await user.type(screen.getByLabelText('Your name'), 'Jo Example');
    expect(paper.textContent).toMatch(/My nameJo Example/);
    expect(paper).toHaveAttribute('data-paper', 'see-imha');
  });

  it('keeps nothing: not after Clear, not after it is closed', async () => {
    const { user, container, paper } = await openPaper('Ask to see an advocate');
    await user.type(screen.getByLabelText('Your name'), 'Jo Example');
    forget();
    await waitFor(() => expect(paper.textContent).not.toMatch(/Jo Example/));
    expect(screen.getByLabelText('Your name')).toHaveValue('');
    await user.type(screen.getByLabelText('Your name'), 'Jo Example');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Ask to see an advocate' }));
    expect(screen.getByLabelText('Your name')).toHaveValue('');
    expect(container.innerHTML).not.toMatch(/Jo Example/);
  });

  it('has all there is to choose from to tick by hand, until one is chosen', async () => {
    const facts: Facts = { nation: 'england', status: 's3' };
    const { user, paper } = await openPaper(/Order discharge/, facts, 'carer');
    expect(paper.textContent).toMatch(/As far as I know.*county court.*authorised me/);
    await user.click(screen.getByLabelText('I am the nearest relative.'));
    expect(paper.textContent).toMatch(/As far as I know/);
    expect(paper.textContent).not.toMatch(/county court/);
  });

  it('says so where there is more than one page holds', async () => {
    const { user } = await openPaper('Ask for leave');
    await user.click(screen.getByLabelText(/In your own words/));
    await user.paste('x'.repeat(451));
    expect(await screen.findByText(/too long for one page/)).toBeInTheDocument();
  });

  it('is alone on the way to the printer while it is open', async () => {
    const { user, container } = await openPaper('Ask for leave');
    expect(container.querySelector('[data-printed] [data-paper="leave"]')).not.toBeNull();
    expect(document.body).toHaveAttribute('data-print-way');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(document.body).not.toHaveAttribute('data-print-way');
  });
});

it('what a nurse is shown closes by Escape and gives the focus back', async () => {
  const { user } = await openPaper('Show this to a nurse');
  expect(screen.getByRole('dialog').textContent).toMatch(/^I want to see an advocate \(IMHA\)\./);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByRole('button', { name: 'Show this to a nurse' })).toHaveFocus();
});

describe('the calendar', () => {
  it('is for carers and staff, and holds the days still to come', () => {
    const facts: Facts = { ...s2, status: 's3', startedOn: '2026-10-01' };
    expect(calendarFor(caseFrom(facts)).map(({ id, day }) => `${id} ${day}`)).toEqual([
      'second-opinion 2027-01-01',
      'closes 2027-03-31',
      'automatic 2027-03-31',
      'ends 2027-03-31',
    ]);
  });

  it('is a file that a strict parser reads as whole days, in any time zone', () => {
    const entries = calendarFor(caseFrom(s2)).map(({ day }) => ({
      day,
      title: 'Last day, to apply; and more',
      note: 'Check\neach day',
    }));
    const file = calendarFile(entries, new Date('2026-11-22T10:00:00Z'));
    const calendar = new ICAL.Component(ICAL.parse(file));
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.map(({ startDate }) => [startDate.toString(), startDate.isDate])).toEqual([
      ['2026-11-29', true],
      ['2026-12-13', true],
    ]);
    expect(events[0]?.summary).toBe('Last day, to apply; and more');
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(file.split('\r\n').every((line) => line.length <= 75)).toBe(true);
  });
});
