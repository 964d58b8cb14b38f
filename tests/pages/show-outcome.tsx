import { journeyMachine } from '../../machines/journey/machine.ts';
import { act, screen, waitFor } from '@testing-library/react';
import { Suspense } from 'react';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { replay } from '../../machines/journey/replay.ts';
import type { JourneyEvent } from '../../machines/journey/vocabulary.ts';
import { currentLaw } from '../../machines/law/law.ts';
import { shiftDays } from '../../machines/law/periods.ts';
import type { AnswerValue, QuestionId } from '../../machines/questions/registry.ts';
import { toldOf } from '../../machines/told/told.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import { audienceOf } from '../../src/journey/audience.ts';
import type { Journey } from '../../src/journey/useJourney.ts';
import { OutcomePage } from '../../src/outcome/OutcomePage.tsx';
import { exampleOf, type ExampleId } from '../examples.ts';
import { renderWithWords } from './with-words.tsx';

/** An answer, or the name of a way deeper that is opened. */
export type Given = readonly (readonly [QuestionId, AnswerValue] | string)[];

/** The day on which everybody in these tests asks. */
export const day = '2026-12-02';

beforeAll(() => vi.setSystemTime(`${day}T12:00:00Z`));
afterAll(() => vi.useRealTimers());

const step = (given: Given[number]): JourneyEvent =>
  (typeof given === 'string'
    ? { type: `open.${given}` }
    : { type: `answer.${given[0]}`, question: given[0], value: given[1] }) as JourneyEvent;

/** What an example answers, up to and at the outcome. */
export function givenBy(id: ExampleId): Given {
  const { answers, beganDaysAgo, atOutcome = {} } = exampleOf(id);
  return [
    ...(Object.entries(answers) as [QuestionId, string][]),
    ...(beganDaysAgo === undefined ? [] : [['started-on', shiftDays(day, -beganDaysAgo)] as const]),
    ...(Object.entries(atOutcome) as [QuestionId, string][]),
  ];
}

/** The case after these answers, none of which may have been left unasked. */
export function caseAfter(given: Given) {
  const {
    place,
    case: one,
    steps,
    dropped,
  } = replay(journeyMachine, given.map(step), { day, law: currentLaw });
  expect(dropped).toEqual([]);
  expect(place).toBe('outcome');
  return { one, steps };
}

/** What is to be told on an example, as data. */
export function toldTo(id: ExampleId) {
  const whole = wholeCase(caseAfter(givenBy(id)).one);
  return toldOf(whole.facts, whole.findings, whole.facts.role);
}

/** Draws the outcome page, all of it. */
export async function drawOutcome(journey: Journey): Promise<HTMLElement> {
  // Words and parts still to come are waited for within `act`: else React would not look again.
  const { container } = await act(async () =>
    renderWithWords(
      <Suspense>
        <OutcomePage journey={journey} notice={null} />
      </Suspense>,
      { audience: audienceOf(journey.case.answers) },
    ),
  );
  await screen.findByRole('heading', { level: 1 });
  // The answer is drawn first, what people ask in the frame after. Another nation's page has no more.
  if (!wholeCase(journey.case).imha.signpost)
    await waitFor(() =>
      expect(container.querySelector('section[aria-labelledby=now] + section')).not.toBeNull(),
    );
  return container;
}

/** Draws the outcome page after these answers. */
export async function showOutcome(given: Given) {
  const { one, steps } = caseAfter(given);
  const nothing = vi.fn<() => void>();
  const answer = vi.fn<Journey['answer']>();
  const open = vi.fn<Journey['open']>();
  const journey: Journey = {
    place: 'outcome',
    case: one,
    steps,
    step: steps.length,
    kept: [],
    dropped: [],
    before: () => undefined,
    editing: false,
    canGoBack: true,
    answer,
    open,
    change: nothing,
    back: nothing,
    restart: nothing,
    foresee: nothing,
  };
  const container = await drawOutcome(journey);
  const { findings, imha } = wholeCase(one);
  return { container, findings: { ...findings, imha }, answer, open, journey };
}

/** What a person reads with nothing opened. */
export function inTheOpen(container: Element): string {
  const copy = container.cloneNode(true) as Element;
  for (const folded of copy.querySelectorAll('details:not([open])'))
    for (const part of Array.from(folded.children)) if (part.tagName !== 'SUMMARY') part.remove();
  // Parts of a page stand apart to the eye: so they do here.
  for (const part of copy.querySelectorAll(
    'p, li, dt, dd, h1, h2, h3, h4, button, summary, span, b',
  ))
    part.append(' ');
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}
