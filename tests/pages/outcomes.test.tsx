import { screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { replay } from '../../machines/journey/replay.ts';
import { journeyMachine } from '../../machines/journey/machine.ts';
import { currentLaw } from '../../machines/law/law.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import type { JourneyEvent } from '../../machines/journey/vocabulary.ts';
import type { AnswerValue, QuestionId } from '../../machines/questions/registry.ts';
import { rightIds } from '../../machines/rights/registry.ts';
import { audienceOf } from '../../src/journey/audience.ts';
import type { Journey } from '../../src/journey/useJourney.ts';
import { OutcomePage } from '../../src/outcome/OutcomePage.tsx';
import { barriersIn } from './axe.ts';
import { renderWithWords } from './with-words.tsx';

type Given = readonly (readonly [QuestionId, AnswerValue] | string)[];

const step = (given: Given[number]): JourneyEvent =>
  (typeof given === 'string'
    ? { type: `open.${given}` }
    : { type: `answer.${given[0]}`, question: given[0], value: given[1] }) as JourneyEvent;

async function show(given: Given) {
  const {
    case: one,
    steps,
    place,
  } = replay(journeyMachine, given.map(step), { day: '2026-11-22', law: currentLaw });
  expect(place).toBe('outcome');
  const nothing = vi.fn<() => void>();
  const journey: Journey = {
    place,
    case: one,
    steps,
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
  const { container } = renderWithWords(
    <Suspense>
      <OutcomePage journey={journey} notice={null} />
    </Suspense>,
    { audience: audienceOf(one.answers) },
  );
  await screen.findByRole('heading', { level: 1 }, { timeout: 5000 });
  const { findings, imha } = wholeCase(one);
  return { container, findings: { ...findings, imha } };
}

const start = (who: string, nation: string, now: string): Given => [
  ['who', who],
  ['nation', nation],
  ['now', now],
];

const outcomes: readonly (readonly [name: string, given: Given, headline: RegExp])[] = [
  [
    'section 2',
    [...start('patient', 'england', 'kept'), ['section', 's2']],
    /^Yes\. You have a right/,
  ],
  [
    'section 2 with its dates',
    [
      ...start('patient', 'england', 'kept'),
      ['section', 's2'],
      'dates',
      ['started-on', '2026-11-16'],
      ['tribunal-used', 'no'],
    ],
    /^Yes/,
  ],
  [
    'a carer of a voluntary patient in England',
    start('carer', 'england', 'agreed'),
    /^Not now\. They have no right to an IMHA/,
  ],
  [
    'staff with a CTO in Wales',
    [...start('professional', 'wales', 'community'), ['community-kind', 'cto']],
    /^Yes\. The patient qualifies/,
  ],
  [
    'nothing known',
    [
      ...start('patient', 'england', 'kept'),
      ['section', 'dont-know'],
      ['who-decided', 'dont-know'],
      ['how-long', 'dont-know'],
      ['paper', 'dont-know'],
      ['when-began', 'dont-know'],
    ],
    /^Maybe/,
  ],
  [
    'the nation not known',
    [...start('patient', 'dont-know', 'kept'), ['section', 's3']],
    /^Yes, if the hospital is in England or Wales/,
  ],
  [
    'Scotland',
    [
      ['who', 'patient'],
      ['nation', 'scotland'],
    ],
    /Scotland is different/,
  ],
  [
    'Northern Ireland',
    [
      ['who', 'carer'],
      ['nation', 'northern-ireland'],
    ],
    /Northern Ireland is different/,
  ],
  [
    'a carer’s own case',
    [
      ...start('carer', 'england', 'kept'),
      ['section', 's3'],
      'carer',
      ['carer-necessary', 'yes'],
      ['carer-health', 'yes'],
      ['carer-wellbeing', 'yes'],
    ],
    /^Yes/,
  ],
];

describe.each(outcomes)('the outcome for %s', (_, given, headline) => {
  it('opens with its verdict, shows what assess found, and has no barrier', async () => {
    const { container, findings } = await show(given);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(headline);
    expect(container.querySelector('main[data-outcome]')).not.toBeNull();
    const shown = [...container.querySelectorAll<HTMLElement>('[data-right]')];
    expect(shown[0]?.dataset.right).toBe('imha');
    for (const { dataset } of shown) {
      const id = rightIds.find((right) => right === dataset.right);
      expect(id && findings[id].verdict).toBe(dataset.verdict);
    }
    expect(container.textContent).not.toMatch(/\{\{|undefined|\bIMHA-[EW]-\d|_carer|_professional/);
    expect(await barriersIn(container)).toEqual([]);
  }, 20_000);
});

it('the rights that hold now come before those that do not', async () => {
  const { container } = await show([...start('patient', 'england', 'kept'), ['section', 's3']]);
  const order = ['yes', 'not-yet', 'maybe', 'no'];
  const verdicts = [...container.querySelectorAll<HTMLElement>('details[data-right]')].map(
    ({ dataset }) => order.indexOf(dataset.verdict ?? ''),
  );
  expect(verdicts.length).toBeGreaterThan(10);
  expect(verdicts).toEqual(verdicts.toSorted((a, b) => a - b));
});

it('the dates are drawn and also said in order', async () => {
  const { container } = await show(outcomes[1]?.[1] ?? []);
  const events = [...container.querySelectorAll<HTMLElement>('[data-event]')].map(
    (item) => `${item.dataset.event} ${item.querySelector('b')?.textContent}`,
  );
  expect(events.filter((event) => !event.startsWith('today'))).toEqual([
    'start 16 November 2026',
    'closes 29 November 2026',
    'end 13 December 2026',
  ]);
});

it('a no says why, how long, what help there is and when it becomes a yes', async () => {
  await show(outcomes[2]?.[1] ?? []);
  for (const name of [
    'How long this usually lasts',
    'Help there is now',
    'When it would become a yes',
  ]) {
    expect(
      screen.getByRole('heading', { name }).nextElementSibling?.textContent?.length,
    ).toBeGreaterThan(20);
  }
  expect(
    screen.getByText('The law is due to change. This has not started yet.'),
  ).toBeInTheDocument();
});

it('clues that do not fit together are owned up to', async () => {
  await show([
    ...start('patient', 'england', 'kept'),
    ['section', 'dont-know'],
    ['who-decided', 'ward-doctor'],
    ['when-began', 'under-four-weeks'],
  ]);
  expect(screen.getByText(/Some of your answers do not fit together/)).toBeInTheDocument();
});

it('a maybe names what is still to be known', async () => {
  const { container } = await show(outcomes[4]?.[1] ?? []);
  const panel = container.querySelector('[data-right=imha]');
  expect(panel?.textContent).toMatch(/What we still need to know.*which section or situation/);
  expect(panel?.querySelector('h2')?.nextElementSibling?.tagName).toBe('UL');
});

it('on section 4 the moment it began is also the day the right to apply counts from', async () => {
  await show([
    ...start('patient', 'wales', 'kept'),
    ['section', 'other'],
    ['section-other', 's4'],
    'dates',
    ['started-at', '2026-07-01T00:30:00+01:00'],
    ['tribunal-used', 'no'],
  ]);
  expect(screen.getByText('1 July 2026').closest('li')?.dataset.event).toBe('start');
  expect(screen.getByText('The last day to apply was 14 July 2026.')).toBeInTheDocument();
});
