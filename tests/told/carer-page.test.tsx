// What somebody who cares is shown at the outcome: the story of the nearest relative, the word for the person, her own rows.
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { journeyMachine } from '../../machines/journey/machine.ts';
import { replay } from '../../machines/journey/replay.ts';
import type { JourneyEvent } from '../../machines/journey/vocabulary.ts';
import { currentLaw } from '../../machines/law/law.ts';
import type { Journey } from '../../src/journey/useJourney.ts';
import { forget } from '../../src/ui/forget.ts';
import { barriersIn } from '../pages/axe.ts';
import { drawOutcome } from '../pages/show-outcome.tsx';

afterEach(forget);

const kept = (section: string, who = 'carer') =>
  [
    ['who', who],
    ['nation', 'england'],
    ['now', 'kept'],
    ['section', section],
  ] as const;

async function show(given: readonly (readonly [string, string])[]) {
  const steps = given.map(
    ([question, value]) => ({ type: `answer.${question}`, question, value }) as JourneyEvent,
  );
  const done = replay(journeyMachine, steps, { day: '2026-11-22', law: currentLaw });
  expect(done.place).toBe('outcome');
  const nothing = vi.fn<() => void>();
  const journey: Journey = {
    ...done,
    step: steps.length,
    kept: [],
    dropped: [],
    before: () => undefined,
    editing: false,
    canGoBack: true,
    answer: nothing,
    open: nothing,
    change: nothing,
    back: nothing,
    restart: nothing,
    foresee: nothing,
  };
  return drawOutcome(journey);
}

const card = () => document.querySelector('.is-it-me')?.textContent;

/** A press, and what it leads to: drawn a moment later while React waits for another part of the page. */
async function press(name: string | RegExp) {
  const button = await screen.findByRole('button', { name });
  const before = card();
  fireEvent.click(button);
  await waitFor(() => expect(card()).not.toBe(before));
}

async function begin(given: readonly (readonly [string, string])[], word: string) {
  const container = await show(given);
  await press('Find out if it is me');
  await press(word);
  return container;
}

const screenNow = (container: HTMLElement) =>
  container.querySelector<HTMLElement>('[data-me-screen]')?.dataset.meScreen;

describe('is it me, on the page', () => {
  it('leads a mother on section 3 to the order, 72 hours, the bar and the tribunal', async () => {
    const container = await begin(kept('s3'), 'My son');
    expect(document.activeElement?.textContent).toBe('Are all of these true?');
    await press('Yes');
    await press('Yes');
    await press('None of these');
    await press('No');
    expect(document.activeElement?.textContent).toBe('It looks like you');
    const story = container.querySelector('.me-story')?.textContent;
    expect(story).toMatch(/72 hours.*dangerous.*6 months.*tribunal within 28 days/);
    expect(await barriersIn(container)).toEqual([]);
  });

  it('tells no tribunal of 28 days on section 2', async () => {
    const container = await begin(kept('s2'), 'My wife');
    await press('No');
    await press('Yes');
    await press('Yes');
    const story = container.querySelector('.me-story')?.textContent;
    expect(story).toMatch(/Blocked on section 2\? You cannot ask a tribunal/);
    expect(story).not.toMatch(/28/);
  });

  it('tells a brother who it looks to be, and that it can be handed over', async () => {
    const container = await begin(kept('s3'), 'My brother');
    await press('Yes');
    await press('No');
    await press('Mother or father');
    expect(container.querySelector('[data-me-result="not-you"][data-by="parent"]')).not.toBeNull();
    screen.getByText(/can hand the role to you in writing/);
    expect(container.querySelector('.me-story')).toBeNull();
  });

  it('opens the page with the word for the person, until everything is forgotten', async () => {
    const container = await begin(kept('s2'), 'My brother');
    const heading = () => container.querySelector('h1')?.textContent;
    expect(heading()).toBe('Yes. Your brother has a right to a free advocate.');
    act(forget);
    await waitFor(() => expect(heading()).toBe('Yes. They have a right to a free advocate.'));
  });

  it('goes back one question at a time, and at last closes', async () => {
    const container = await begin(kept('s2'), 'My brother');
    await press('Yes');
    expect(screenNow(container)).toBe('near');
    const back = () => press('Back');
    await back();
    expect(screenNow(container)).toBe('counts');
    await back();
    expect(screenNow(container)).toBe('who');
    await back();
    expect(screenNow(container)).toBeUndefined();
    expect(document.activeElement?.textContent).toBe('Find out if it is me');
  });

  it('of a restricted patient it asks nothing: no relative can order it', async () => {
    const container = await show([
      ...kept('court'),
      ['section-court', 'number'],
      ['section-number', 's37-41'],
    ]);
    await screen.findByText(/no relative has the power to order it/);
    expect(container.querySelector('.is-it-me')).toBeNull();
  });

  it('is not offered to a patient, who reads about herself and not about a carer', async () => {
    const container = await show(kept('s3', 'patient'));
    expect(container.querySelector('[data-me]')).toBeNull();
    expect(container.textContent).not.toMatch(/your carer/i);
    screen.getByText('If you look after somebody');
  });
});
