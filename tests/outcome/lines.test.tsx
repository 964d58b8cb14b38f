// What is said beside a verdict: one row a sentence, and who is told it.
import { screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import { caseOf } from '../../machines/case.ts';
import { currentLaw } from '../../machines/law/law.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import { Cases } from '../../src/outcome/Cases.tsx';
import { standingOf } from '../../machines/standing.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import { datedEvents } from '../../src/outcome/dated-events.ts';
import { RightCard } from '../../src/outcome/RightCard.tsx';
import { RowBody } from '../../src/outcome/RowBody.tsx';
import { StandingWords } from '../../src/outcome/StandingWords.tsx';
import { TimelineDrawing } from '../../src/outcome/TimelineDrawing.tsx';
import { renderWithWords } from '../pages/with-words.tsx';

const adult: Facts = {
  asOf: '2026-11-22',
  nation: 'england',
  age: '18-or-over',
  treatmentsDiscussed: [],
  tribunalUsed: false,
};

/** What is said of a right among "Other things the law says", and what behind its row. */
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

// s20(3), Sch 1 Pt 2, s145(3)
describe('nothing is said that cannot be done', () => {
  it.each<readonly [why: string, ...Row]>([
    [
      'nobody absent is renewed',
      'duration',
      {
        status: 'awol',
        underlying: 's37',
        startedOn: '2026-11-01',
        underlyingStartedOn: '2026-09-01',
      },
      /It can be made longer/,
    ],
    [
      'no court patient has a nearest relative to be told',
      'tribunal-nearest-relative',
      { status: 's35' },
      /What to do|when the time comes/,
    ],
    [
      'no restricted patient has one',
      'nearest-relative-discharge',
      { status: 's37-41' },
      /What to do|What would change this/,
    ],
    [
      'a hospital order’s CTO is not sent after 6 months',
      'tribunal',
      {
        status: 'cto-part3',
        underlying: 's37',
        startedOn: '2026-11-01',
        underlyingStartedOn: '2026-01-01',
      },
      /The hospital must send/,
    ],
    ['a tribunal ends no transfer', 'leave-hospital', { status: 's47-49' }, /Only a tribunal/],
  ])('%s', async (_, right, facts, said) => expect(await cardOf(right, facts)).not.toMatch(said));
});

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
    ['duration', { status: 's48' }, /ends when that detention would have ended/],
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
    ['refuse-treatment', { status: 's3', startedOn: '2026-11-20' }, /From 20 February 2027/],
    [
      'refuse-treatment',
      {
        status: 's3',
        startedOn: '2026-06-01',
        medicationStartedOn: '2026-10-01',
        asOf: '2026-11-22',
      },
      /You may still be kept on 1 January 2027/,
    ],
    [
      'leave-hospital',
      { status: 's17-leave', underlying: 's3' },
      /You are on leave\. The clinician can call you back/,
    ],
    ['leave-hospital', { status: 'awol', underlying: 's3' }, /so you can be brought back/],
    [
      'leave-hospital',
      { status: 's3' },
      /Not now\. A tribunal, the hospital managers or your nearest relative/,
    ],
    ['leave-hospital', { status: 's2', startedOn: '2026-10-01' }, /ask at once what law is used/],
    ['leave-hospital', { status: 'informal', age: 'under-16' }, /a parent may have a say/],
    ['vote', { status: 'awol', underlying: 's37' }, /even if away without leave/],
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
    // Section 2 is over long before three months are (s2(4)).
    ['refuse-treatment', { status: 's2', startedOn: '2026-11-20' }, /February 2027/],
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

describe('behind a row', () => {
  const bodyOf = async (right: RightId, more: Facts) => {
    const { container } = renderWithWords(
      <Suspense>
        <RowBody right={right} finding={assess({ ...adult, ...more }).findings[right]} />
      </Suspense>,
    );
    await screen.findByText('The law');
    return container;
  };

  it('stand the same lines, each with its id, the reasons, and what the law is', async () => {
    const body = await bodyOf('nearest-relative-discharge', { status: 's3' });
    expect(body.querySelector('[data-line=notice]')?.textContent).toMatch(/72 hours/);
    expect(body.textContent).toMatch(/Why.*72 hours.*Whom to ask.*The lawMental Health Act 1983/);
    expect(body.querySelector('a[href*="legislation.gov.uk"]')).not.toBeNull();
  });

  it('stands what would settle a verdict that is still open', async () => {
    const body = await bodyOf('tribunal', { status: 's37' });
    expect(body.textContent).toMatch(/What we still need to know/);
  });
});

describe('the line of time', () => {
  const drawn = async (more: Facts) => {
    const facts = { ...adult, ...more };
    const today = '2026-11-22';
    const events = datedEvents(facts, assess(facts).findings, today);
    const { container } = renderWithWords(
      <Suspense>
        <TimelineDrawing events={events} today={today} />
      </Suspense>,
    );
    await screen.findAllByText(/./, { selector: 'text' });
    return [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
  };

  it('says which day of the section it is, the last day to apply and the end', async () => {
    expect(await drawn({ status: 's2', startedOn: '2026-11-18' })).toEqual([
      expect.stringMatching(/day 5/),
      expect.stringMatching(/15 Dec 2026/),
      expect.stringMatching(/1 Dec 2026/),
    ]);
  });

  it.each<[string, Facts]>([
    ['a year and more after the order', { status: 's37-41', startedOn: '2023-11-04' }],
    ['forty days in', { status: 's3', startedOn: '2026-10-14' }],
  ])('counts no days where a count tells nothing: %s', async (_, facts) => {
    expect((await drawn(facts)).join(' ')).not.toMatch(/day \d/);
  });
});

describe('where the person stands', () => {
  it('away from guardianship is not away from hospital', async () => {
    renderWithWords(
      <Suspense>
        <StandingWords where={standingOf({ ...adult, status: 'awol', underlying: 's7' })} />
      </Suspense>,
    );
    expect(await screen.findByText(/Your guardian sets where you must live/)).toBeInTheDocument();
  });
});

describe('what depends on what is not known', () => {
  const open = (facts: Facts, right: RightId) => {
    const one = wholeCase(caseOf({}, { day: '2026-11-22', law: currentLaw }));
    const whole = { ...one, ...assess({ ...adult, ...facts }), facts: { ...adult, ...facts } };
    return renderWithWords(
      <Suspense>
        <Cases right={right} whole={whole} />
      </Suspense>,
    );
  };

  it('is said for each section that may lie beneath a recall', async () => {
    const { container } = open({ status: 'cto-recall' }, 'nearest-relative-discharge');
    await screen.findByText('Section 37');
    expect(container).toHaveTextContent(/Section 3 ?Your nearest relative too, in writing.*72/);
    expect(container).toHaveTextContent(/Section 37 ?Your nearest relative cannot order it here/);
  });

  it('is said of the common sections by name where many more are possible', async () => {
    const advocate = open({ status: 'unknown' }, 'imha').container;
    await screen.findByText('Section 5(2)');
    expect(advocate).toHaveTextContent(
      /Section 2 ?Section 3 ?You can have a free advocate.*Section 5\(2\) ?Not yet/,
    );
    const leave = open({ status: 'unknown' }, 'leave-with-permission').container;
    await screen.findByText(/^Only if your doctor agrees/);
    expect(leave).toHaveTextContent(/^Section 2 ?Section 3 ?Only if your doctor agrees/);
  });

  it('of a lawyer is said for each section, and a no for one is not the answer for all', async () => {
    const { container } = open({ status: ['s5-4', 's2', 's3'] }, 'tribunal-lawyer');
    await screen.findByText('Section 5(4)');
    expect(container).toHaveTextContent(/Section 5\(4\) ?There is no tribunal here/);
    expect(container).toHaveTextContent(/Section 2 ?Section 3 ?A lawyer for your tribunal is free/);
  });

  it('is said by the window’s own rule where only the date is missing', async () => {
    expect(await cardOf('tribunal', { status: 'conditional-discharge' })).toMatch(
      /first 12 months.*year 2.*every 2 years/,
    );
  });
});
