import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, describe, it } from 'vitest';
import { rightIds } from '../../machines/rights/registry.ts';
import { barriersIn } from './axe.ts';
import { givenBy, showOutcome, type Given } from './show-outcome.tsx';

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
    /^They are free to leave/,
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
    /^First find out which section it is/,
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
    const { container, findings } = await showOutcome(given);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(headline);
    expect(container.querySelector('main[data-outcome]')).not.toBeNull();
    const shown = [...container.querySelectorAll<HTMLElement>('[data-right]')];
    expect(shown[0]?.dataset.right).toBe('imha');
    expect(shown[0]?.hasAttribute('data-panel')).toBe(true);
    for (const { dataset } of shown) {
      const id = rightIds.find((right) => right === dataset.right);
      expect(id && findings[id].verdict).toBe(dataset.verdict);
    }
    for (const line of container.querySelectorAll('[data-line]'))
      expect(line.closest('[data-right]'), line.textContent).not.toBeNull();
    expect(container.textContent).not.toMatch(/\{\{|undefined|\bIMHA-[EW]-\d|_carer|_professional/);
    expect(await barriersIn(container)).toEqual([]);
  });
});

/** Rights that say nothing until their own questions are answered. */
const afterItsQuestions = [
  'care-needs-eligible',
  'care-act-advocate',
  'carer-eligible',
  'nearest-relative',
];

it.each(['s2', 's3', 'informal', 'cto', 'carer-s3', 'staff-s3', 'unsure', 'prison'] as const)(
  'every right is in the page with its verdict, folded away or not, each once: %s',
  async (id) => {
    const { container } = await showOutcome(givenBy(id));
    const found = [...container.querySelectorAll<HTMLElement>('[data-right]')].map(
      ({ dataset }) => dataset.right ?? '',
    );
    expect(found.toSorted()).toEqual(
      rightIds.filter((right) => !afterItsQuestions.includes(right)).toSorted(),
    );
  },
);

it('a right whose own questions are answered is in the page', async () => {
  const { container } = await showOutcome(outcomes.at(-1)?.[1] ?? []);
  expect(container.querySelector('[data-right=carer-eligible]')).not.toBeNull();
  // What the answers of a way deeper have added stands in the open, and takes the focus.
  const added = container.querySelector('section[data-new]');
  expect(added?.querySelector('[data-right=carer-eligible]')).not.toBeNull();
  expect(added?.querySelector('[data-right=vote]')).toBeNull();
  expect(added).toHaveFocus();
});

it('the dates are drawn, and also said', async () => {
  const { container } = await showOutcome(givenBy('s2-day-5'));
  const panel = container.querySelector('[data-panel]');
  expect(panel?.querySelector('.timeline-drawing text')).not.toBeNull();
  expect(panel?.querySelector('[data-line=closes]')?.textContent).toMatch(/11 December 2026/);
  expect(panel?.querySelector('[data-line=ends]')?.textContent).toMatch(/25 December 2026/);
  expect(container.querySelector('[data-asks]')).toBeNull();
});

it('each question people ask is a heading to go to, and what is behind it stands below', async () => {
  const { container } = await showOutcome(givenBy('s2'));
  for (const row of container.querySelectorAll('[data-row]:has(details)')) {
    const [question, ...behind] = within(row as HTMLElement).getAllByRole('heading', {
      hidden: true,
    });
    expect(question).toHaveAttribute('aria-level', '3');
    expect(question?.parentElement?.closest('summary')).not.toBeNull();
    expect(behind.map(({ tagName }) => tagName)).toEqual(behind.map(() => 'H4'));
  }
});

it('"Change an answer" leads to all of them, and takes none back', async () => {
  const { container, journey } = await showOutcome(givenBy('s2'));
  fireEvent.click(screen.getByRole('button', { name: 'Change an answer' }));
  const list = container.querySelector<HTMLDetailsElement>('[data-fold=answers]');
  expect(list?.open).toBe(true);
  expect(list?.querySelector('summary')).toHaveFocus();
  expect(journey.back).not.toHaveBeenCalled();
});

it('where a power is counted in hours, no day is offered that another could be other than', async () => {
  const { container } = await showOutcome(givenBy('s136'));
  const chips = container.querySelectorAll('[data-asks=started-at] .chip');
  expect(Array.from(chips, ({ textContent }) => textContent)).toEqual([
    'Answer a few questions',
    'I don’t know',
  ]);
});

it('the panel asks when it started, and the answer is a day', async () => {
  const { container, answer, open } = await showOutcome(givenBy('s2'));
  expect(container.querySelector('[data-panel] [data-asks=started-on]')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Yesterday' }));
  expect(answer).toHaveBeenLastCalledWith('started-on', '2026-12-01');
  // Of two days the earlier one: a day lost cannot be had again.
  fireEvent.click(screen.getByRole('button', { name: '2 or 3 days ago' }));
  expect(answer).toHaveBeenLastCalledWith('started-on', '2026-11-29');
  fireEvent.click(screen.getByRole('button', { name: 'Another day' }));
  expect(open).toHaveBeenLastCalledWith('dates');
  fireEvent.click(screen.getByRole('button', { name: 'I don’t know' }));
  expect(await screen.findByText(/Until you know, do not wait: ask today/)).toBeInTheDocument();
});

/** A topic, once it is drawn: a moment after the press where React waits for another part of the page. */
const opened = (container: Element, topic: string) =>
  waitFor(() => {
    const found = container.querySelector(`[data-topic=${topic}]`);
    if (!found) throw new Error('It is not open yet.');
    return found;
  });

it('"More about" opens on what holds, then offers what would sharpen it', async () => {
  const { container, open } = await showOutcome(givenBy('s3'));
  const chip = screen.getByRole('button', { name: 'My nearest relative' });
  expect(chip).toHaveAttribute('aria-expanded', 'false');
  fireEvent.click(chip);
  const topic = await opened(container, 'nearest-relative');
  expect(topic?.querySelector('h3')).toHaveFocus();
  expect(topic?.querySelectorAll('[data-item]').length).toBeGreaterThan(2);
  fireEvent.click(screen.getByRole('button', { name: 'Answer a few questions' }));
  expect(open).toHaveBeenLastCalledWith('nearest-relative');
});

it.each([
  ['england', 'Care Quality Commission', 'Healthcare Inspectorate'],
  ['wales', 'Healthcare Inspectorate Wales', 'Care Quality Commission'],
])('"They said no" leads in %s to %s', async (nation, regulator, other) => {
  const { container } = await showOutcome([...start('patient', nation, 'kept'), ['section', 's3']]);
  fireEvent.click(screen.getByRole('button', { name: /They said no, or nobody came\?/ }));
  const topic = await opened(container, 'said-no');
  expect(topic?.textContent).toContain(regulator);
  expect(topic?.textContent).not.toContain(other);
});

it('clues that do not fit together are owned up to', async () => {
  await showOutcome([
    ...start('patient', 'england', 'kept'),
    ['section', 'dont-know'],
    ['who-decided', 'ward-doctor'],
    ['when-began', 'under-four-weeks'],
  ]);
  expect(screen.getByText(/Some of your answers do not fit together/)).toBeInTheDocument();
});

it('on section 4 the moment it began says when it ends, to the hour', async () => {
  const { container } = await showOutcome([
    ...start('patient', 'wales', 'kept'),
    ['section', 'other'],
    ['section-other', 's4'],
    'dates',
    ['started-at', '2026-12-01T00:30:00+00:00'],
    ['tribunal-used', 'no'],
  ]);
  expect(container.querySelector('[data-line=ends-at]')?.textContent).toMatch(
    /4 December 2026.*at the latest|at the latest.*4 December 2026/,
  );
});
