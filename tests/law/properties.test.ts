// What must hold of every answer, whatever the facts: read from the findings alone, not from the tables.
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { dayAfter, lastOfDays, lastOfMonths, later } from './civil-days.ts';
import { ON_TOP, RIGHTS, type CompleteFacts, type Right } from './complete-facts.ts';
import { noRelativeSpace } from './relative-space.ts';
import {
  BASE,
  absenceSpace,
  authorisationSpace,
  custodySpace,
  dateSpace,
  medicationSpace,
  statusPairs,
} from './spaces.ts';

type Dates = {
  endsOn?: string;
  endsAt?: string;
  renewable?: boolean;
  opensOn?: string;
  closesOn?: string;
  automaticOn?: string;
  secondOpinionFrom?: string;
};

/** Kinds of fault, each with how often and one example, so that a person can read them. */
class Faults {
  private readonly kinds = new Map<string, { count: number; sample: string }>();

  add(kind: string, facts: Facts, finding: unknown): void {
    const known = this.kinds.get(kind);
    if (known) known.count += 1;
    else {
      const usual = JSON.parse(JSON.stringify(BASE)) as Record<string, unknown>;
      const said = Object.entries(facts).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(usual[name]),
      );
      const sample = `${JSON.stringify(Object.fromEntries(said))} ${JSON.stringify(finding)}`;
      this.kinds.set(kind, { count: 1, sample });
    }
  }

  report(most = 12): string {
    const kinds = [...this.kinds].sort((a, b) => b[1].count - a[1].count);
    const first = kinds
      .slice(0, most)
      .map(([kind, { count, sample }]) => `${count} × ${kind}\n  ${sample}`);
    return kinds.length === 0 ? '' : [`${kinds.length} kinds of fault`, ...first].join('\n');
  }
}

function* datedFacts(): Generator<CompleteFacts> {
  yield* dateSpace();
  yield* absenceSpace();
  yield* authorisationSpace();
  yield* medicationSpace();
}

/** The first day of the power whose dates are shown. */
const powerBegan = (facts: CompleteFacts) =>
  ON_TOP.includes(facts.status) ? facts.underlyingStartedOn : facts.startedOn;

/** The last day a power can have: a remand is renewed up to 12 weeks in all, an interim order up to 12 months (ss35(7), 36(6), 38(5)). */
function lastOfPower(facts: CompleteFacts, end: string, renewable: boolean | undefined): string {
  const status = ON_TOP.includes(facts.status) ? facts.underlying : facts.status;
  if (status === 's35' || status === 's36') return lastOfDays(powerBegan(facts), 84);
  if (status === 's38') return lastOfMonths(powerBegan(facts), 12);
  return renewable ? '9999-12-31' : end;
}

/**
 * Windows that do not belong to the power now running: section 4 becomes a section 2 that counts from the same day (s4(4)), and
 * somebody recalled keeps the windows of the community treatment order (s17F(7)).
 */
const OF_ANOTHER_POWER = ['s4', 'cto-recall'];

describe('a date', () => {
  it('never lies after the end of its power, nor more than a period ahead, nor ends before it starts', () => {
    const faults = new Faults();
    for (const facts of datedFacts()) {
      const { findings } = assess(facts);
      const power: Dates = findings.duration;
      const kind = `${facts.status} ${facts.underlying ?? ''}`;
      const another = OF_ANOTHER_POWER.some((one) => kind.split(' ').includes(one));
      const end = power.endsOn ?? power.endsAt?.slice(0, 10) ?? '9999-12-31';
      // What can follow begins the day after the end; what cannot, ends with it.
      const absent = facts.status === 'awol';
      const lastStart = power.renewable && !absent ? dayAfter(end) : end;
      const fault = (what: string, right: Right) =>
        faults.add(`${right} ${kind}: ${what}`, facts, findings[right]);
      if (end < powerBegan(facts)) fault('ends before it begins', 'duration');
      for (const right of ['tribunal', 'tribunal-nearest-relative'] as const) {
        const { opensOn, closesOn, automaticOn }: Dates = findings[right];
        const first = opensOn ?? closesOn;
        if (opensOn && closesOn && opensOn > closesOn) fault('closes before it opens', right);
        if (opensOn && opensOn < powerBegan(facts)) fault('opens before the power began', right);
        if (!another && first && first > lastStart && facts.asOf <= end)
          fault('opens after the end', right);
        if (absent && closesOn && closesOn > end) fault('closes after the end', right);
        if (!another && !power.renewable && closesOn && closesOn > end)
          fault('closes after the end', right);
        // The longest period of any window or reference is two years.
        if (opensOn && opensOn > dayAfter(lastOfMonths(facts.asOf, 24)))
          fault('opens more than a period ahead', right);
        if (opensOn && closesOn && closesOn > lastOfMonths(opensOn, 24))
          fault('is longer than a period', right);
        if (automaticOn && automaticOn > later(lastOfMonths(facts.asOf, 24), powerBegan(facts)))
          fault('is sent more than a period ahead', right);
      }
      // The three months run in one unbroken time under the Act, whichever section holds the person: never more than that ahead.
      const { secondOpinionFrom }: Dates = findings['refuse-treatment'];
      const given = later(powerBegan(facts), facts.medicationStartedOn ?? '');
      if (secondOpinionFrom && secondOpinionFrom > dayAfter(lastOfMonths(given, 3)))
        fault('is more than three months ahead', 'refuse-treatment');
      // Shown are the lines: none tells a day on which the power can no longer hold, however often it is renewed.
      const lastDay = lastOfPower(facts, end, power.renewable);
      for (const right of RIGHTS)
        for (const line of findings[right].lines ?? [])
          if (!another && 'day' in line && line.id !== 'overdue' && line.day > lastDay)
            fault(`shows a day after the power (${line.id})`, right);
    }
    expect(faults.report()).toBe('');
  });
});

describe('a person who was found not to exist', () => {
  it('has no rights', () => {
    const faults = new Faults();
    for (const facts of noRelativeSpace()) {
      if (facts.relativeOrders.length > 0) continue;
      const { findings } = assess(facts);
      if (findings['nearest-relative'].verdict !== 'no') continue;
      for (const right of ['tribunal-nearest-relative', 'nearest-relative-discharge'] as const)
        if (findings[right].verdict !== 'no')
          faults.add(`${right} ${facts.status}`, facts, findings[right]);
    }
    expect(faults.report()).toBe('');
  });
});

/** The rights that may say `maybe` though no fact would settle it (decision 002, 5), with the statuses they may say it of. */
const UNSETTLED: Partial<Record<Right, (facts: Facts) => boolean>> = {
  information: ({ status, underlying }) =>
    [status, underlying].some((one) => one === 's135-1' || one === 's136'),
  vote: ({ status }) => status === 's17-leave',
  imca: ({ difficulty, supporter }) => difficulty?.length !== 0 && supporter !== 'yes',
  'care-act-advocate': ({ process }) => process?.join() === 'aftercare-plan',
};

/** Every status with one fact, or all that can be, not known. */
function* withFactsMissing(): Generator<Facts> {
  const names = [
    'age',
    'underlying',
    'startedOn',
    'underlyingStartedOn',
    'inPatient',
    'custody',
    'tribunalUsed',
    'treatmentsDiscussed',
    'relatives',
    'difficulty',
    'supporter',
  ] as const;
  for (const pair of statusPairs())
    for (const nation of ['england', 'wales'] as const) {
      const whole: Facts = { ...BASE, ...pair, nation };
      yield { ...whole, process: ['aftercare-plan'] };
      for (const name of names) {
        const { [name]: _, ...rest } = whole;
        yield rest;
      }
      yield { asOf: BASE.asOf, nation, ...pair };
    }
  yield { asOf: BASE.asOf, nation: 'wales', status: 'unknown' };
}

describe('maybe', () => {
  it('names what would settle it, but for a listed few that nothing settles', () => {
    const faults = new Faults();
    for (const facts of withFactsMissing()) {
      const { findings } = assess(facts);
      for (const right of RIGHTS) {
        const { verdict, missing } = findings[right];
        if (verdict !== 'maybe' && missing.length > 0)
          faults.add(`${right} ${verdict} names what is missing`, facts, findings[right]);
        if (verdict === 'maybe' && missing.length === 0 && !UNSETTLED[right]?.(facts))
          faults.add(`${right} ${[facts.status].flat().join()}`, facts, findings[right]);
      }
    }
    expect(faults.report()).toBe('');
  });
});

/** The finding with its own lists in one order: which rule is named first is no part of the answer. */
function settled(facts: Facts): string {
  return JSON.stringify(
    Object.entries(assess(facts).findings).map(([right, { rules, missing, ...rest }]) => [
      right,
      [...rules].sort(),
      [...missing].sort(),
      rest,
    ]),
  );
}

describe('the order of a list', () => {
  const family: Facts['relatives'] = [
    { id: 'a', relation: 'spouse', separated: true },
    { id: 'b', relation: 'sibling', adult: true, ageYears: 40, ukResident: true },
    { id: 'c', relation: 'sibling', adult: true, ageYears: 40, ukResident: true },
    { id: 'd', relation: 'other', livesWith: true, sharedYears: 6, ukResident: true },
  ];
  const spouses: Facts['relatives'] = [
    { ...BASE.relatives[0], id: 'one', relation: 'spouse', ageYears: 30 },
    { ...BASE.relatives[0], id: 'two', relation: 'spouse', ageYears: 40 },
  ];
  const lists: [string, Facts][] = [
    ['statuses', { ...BASE, status: ['s2', 's3', 's17-leave', 'dols', 'informal'] }],
    ['statuses of Wales', { nation: 'wales', asOf: BASE.asOf, status: ['s4', 'cto', 's37-41'] }],
    ['treatments', { ...BASE, status: 'informal', treatmentsDiscussed: ['s57', 's58a'] }],
    ['outcomes', { ...BASE, needs: { ...BASE.needs, outcomes: ['toilet', 'work-learning'] } }],
    ['processes', { ...BASE, process: ['assessment', 'safeguarding', 'aftercare-plan'] }],
    ['difficulties', { ...BASE, difficulty: ['weigh', 'retain', 'communicate'] }],
    [
      'exceptions',
      { ...BASE, supporter: 'yes', supporterExceptions: ['nhs-stay', 'disagreement'] },
    ],
    ['a family', { ...BASE, relatives: family }],
    ['half a family', { ...BASE, relatives: family.slice(1) }],
    [
      'two spouses and a care order',
      { ...BASE, age: '16-17', relatives: spouses, relativeOrders: ['care-order'] },
    ],
    [
      'orders',
      {
        ...BASE,
        age: '16-17',
        relativeOrders: ['care-order', 'guardian-or-lives-with', 'delegated'],
      },
    ],
  ];

  it.each(lists)('never matters: %s', (_, facts) => {
    const turned = Object.fromEntries(
      Object.entries({ ...facts, ...(facts.needs ? { needs: turnLists(facts.needs) } : {}) }).map(
        ([name, value]) => [name, Array.isArray(value) ? value.toReversed() : value],
      ),
    ) as Facts;
    expect(settled(turned)).toBe(settled(facts));
  });
});

function turnLists<T extends object>(given: T): T {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]: [string, unknown]) => [
      name,
      Array.isArray(value) ? value.toReversed() : value,
    ]),
  ) as T;
}

describe('somebody in prison', () => {
  it('is never told that they may leave', () => {
    for (const facts of custodySpace())
      expect(assess(facts).findings['leave-hospital'].verdict).not.toBe('yes');
  });
});
