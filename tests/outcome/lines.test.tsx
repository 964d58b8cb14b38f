// What is said beside a verdict: one row a sentence, and who is told it.
import { screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import { standingOf } from '../../machines/standing.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import { DatesTimeline } from '../../src/outcome/DatesTimeline.tsx';
import { NotNow } from '../../src/outcome/NotNow.tsx';
import { RightCard } from '../../src/outcome/RightCard.tsx';
import { Standing } from '../../src/outcome/Standing.tsx';
import { renderWithWords } from '../pages/with-words.tsx';

const adult: Facts = {
  asOf: '2026-11-22',
  nation: 'england',
  age: '18-or-over',
  treatmentsDiscussed: [],
  tribunalUsed: false,
};

async function cardOf(right: RightId, more: Facts): Promise<string> {
  const facts = { ...adult, ...more };
  const { findings } = assess(facts);
  const { container } = renderWithWords(
    <Suspense>
      <RightCard id={right} finding={findings[right]} facts={facts} />
    </Suspense>,
  );
  await screen.findByText('The law');
  return container.textContent;
}

type Row = readonly [right: RightId, facts: Facts, said: RegExp];

describe('a card', () => {
  it.each<Row>([
    [
      'duration',
      { status: 's136', startedAt: '2026-01-10T09:00:00Z' },
      /By our count this ended on 11 January 2026/,
    ],
    [
      'duration',
      { status: 's136', startedAt: '2099-01-10T09:00:00Z' },
      /This can last until 11 January 2099/,
    ],
    ['duration', { status: 'dols', startedOn: '2026-06-01' }, /as long as its paper says/],
    [
      'tribunal',
      { status: 's4', startedOn: '2026-11-21' },
      /If section 4 becomes section 2, the last day to apply is 4 December 2026/,
    ],
    [
      'tribunal',
      { status: 's2', startedOn: '2026-11-20' },
      /The last day to apply is 3 December 2026/,
    ],
    [
      'tribunal',
      { status: 's2', startedOn: '2026-11-20', tribunalUsed: true },
      /A request you already made still goes on.*ask the Health Secretary/,
    ],
    [
      'tribunal',
      { status: 's3', startedOn: '2026-11-01' },
      /It may be sooner if section 2 came first/,
    ],
    ['tribunal', { status: 's47-49', startedOn: '2026-11-01' }, /cannot free you by itself/],
    [
      'refuse-treatment',
      { status: 's2', startedOn: '2026-11-20' },
      /If you are still kept on 20 February 2027/,
    ],
    ['refuse-treatment', { status: 's3', startedOn: '2026-11-20' }, /From 20 February 2027/],
    [
      'leave-hospital',
      { status: 's17-leave', underlying: 's3' },
      /You are on leave\. The clinician can call you back/,
    ],
    ['leave-hospital', { status: 'awol', underlying: 's3' }, /so you can be brought back/],
    ['leave-hospital', { status: 's3' }, /You are not free to leave/],
    ['leave-hospital', { status: 's2', startedOn: '2026-10-01' }, /ask at once what law is used/],
    ['leave-hospital', { status: 'informal', age: 'under-16' }, /a parent may have a say/],
    ['vote', { status: 'awol', underlying: 's37' }, /even if away without permission/],
    [
      'care-needs-eligible',
      { age: '16-17', needs: { condition: true, outcomes: [], wellbeing: true } },
      /These tests are for adults/,
    ],
    [
      'care-needs-eligible',
      { nation: 'wales', needs: { condition: true, outcomes: [], wellbeing: true } },
      /protect an adult from abuse or neglect/,
    ],
    ['information', { status: 's3' }, /not to send copies to your nearest relative/],
    [
      'nearest-relative-discharge',
      { status: 's3' },
      /at least 72 hours.*cannot order discharge for 6 months/,
    ],
  ])('%s, %j: %s', async (right, facts, said) => expect(await cardOf(right, facts)).toMatch(said));

  it.each<Row>([
    [
      'tribunal',
      { status: 's3', startedOn: '2026-11-01', underlyingStartedOn: '2026-10-20' },
      /It may be sooner/,
    ],
    ['tribunal', { status: 's37-41', startedOn: '2026-01-01' }, /cannot free you by itself/],
    ['information', { status: 's37-41' }, /nearest relative/],
    ['leave-hospital', { status: 's2', startedOn: '2026-11-20' }, /ask at once/],
    [
      'care-needs-eligible',
      { needs: { condition: true, outcomes: [], wellbeing: true } },
      /for adults|abuse or neglect/,
    ],
  ])('%s, %j: never %s', async (right, facts, unsaid) =>
    expect(await cardOf(right, facts)).not.toMatch(unsaid),
  );
});

describe('the timeline', () => {
  const linesOf = async (more: Facts) => {
    const facts = { ...adult, ...more };
    const { container } = renderWithWords(
      <Suspense>
        <DatesTimeline facts={facts} findings={assess(facts).findings} />
      </Suspense>,
    );
    await screen.findByRole('list');
    return [...container.querySelectorAll('[data-event]')].map(({ textContent }) => textContent);
  };

  it('counts up to what begins, and down to what ends', async () => {
    expect(await linesOf({ status: 's37', startedOn: '2026-10-01' })).toEqual([
      '1 October 2026 It started.',
      '22 November 2026 Today.',
      '1 January 2027 A second doctor may have to agree to medicine from here. In 40 days',
      '31 March 2027 It ends, if not renewed. 129 days left',
      '1 April 2027 First day to apply to a tribunal. In 130 days',
    ]);
  });

  it('says of a first day that it is today', async () => {
    const lines = await linesOf({
      status: 's3',
      startedOn: '2026-11-01',
      medicationStartedOn: '2026-08-22',
    });
    expect(lines).toContain(
      '22 November 2026 A second doctor may have to agree to medicine from here. Today',
    );
  });
});

describe('standing and not now', () => {
  it('away from guardianship is not away from hospital', async () => {
    renderWithWords(
      <Suspense>
        <Standing where={standingOf({ ...adult, status: 'awol', underlying: 's7' })} />
      </Suspense>,
    );
    expect(await screen.findByText(/where your guardian says you must live/)).toBeInTheDocument();
  });

  it.each<[Facts, RegExp, RegExp]>([
    [{ status: 'informal' }, /while you stay in hospital by choice/, /a CTO or guardianship/],
    [{ status: 's136' }, /72 hours at most/, /a longer section/],
    [{ status: 's136', nation: 'wales' }, /72 hours at most/, /on a ward by choice/],
    [{ status: 'community-none' }, /no set end/, /a longer section/],
  ])('%j: says how long, and when it becomes a yes', async (more, lasts, when) => {
    const facts = { ...adult, ...more };
    renderWithWords(
      <Suspense>
        <NotNow facts={facts} imha={assess(facts).findings.imha} treatmentMayChange />
      </Suspense>,
    );
    expect(
      (await screen.findByText('How long this usually lasts')).nextElementSibling?.textContent,
    ).toMatch(lasts);
    expect(screen.getByText('When it would become a yes').parentElement?.textContent).toMatch(when);
    expect(screen.getByText(/brain surgery or a hormone implant/)).toBeInTheDocument();
  });
});
