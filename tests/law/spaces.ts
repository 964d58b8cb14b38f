// Every combination worth comparing, right by right: a fact is multiplied out only where some right may depend on it.
import { dayAfter, dayBefore, lastOfDays, lastOfMonths, later } from './civil-days.ts';
import {
  AGES,
  CARER_OUTCOMES,
  CUSTODIES,
  DIFFICULTIES,
  NATIONS,
  ON_TOP,
  OUTCOMES,
  PROCESSES,
  STATUSES,
  type CompleteFacts,
  type Relative,
  type Status,
} from './complete-facts.ts';
import { expectedOf } from './reference.ts';
import { edgesOf, underTheOrder } from './reference-tribunal.ts';

const HOME: Relative = {
  id: 'mother',
  relation: 'parent',
  adult: true,
  ukResident: true,
  livesWith: true,
  caresFor: false,
  sharedYears: 30,
  wholeBlood: true,
  separated: false,
  ageYears: 55,
  parentalResponsibility: true,
};

export const BASE: CompleteFacts = {
  asOf: '2026-11-22',
  nation: 'england',
  role: 'patient',
  age: '18-or-over',
  status: 's3',
  startedOn: '2026-11-16',
  startedAt: '2026-11-16T10:30:00+00:00',
  underlyingStartedOn: '2026-11-16',
  inPatient: true,
  custody: 'none',
  tribunalUsed: false,
  treatmentsDiscussed: [],
  needs: { condition: true, outcomes: ['nutrition', 'hygiene'], wellbeing: true },
  process: ['assessment'],
  difficulty: ['weigh'],
  supporter: 'no',
  supporterExceptions: [],
  carer: {
    necessaryCare: true,
    healthAtRisk: false,
    outcomes: ['caring-for-others'],
    wellbeing: true,
  },
  dolsAuthorised: false,
  relatives: [HOME],
  relativeOrders: [],
};

const PLAIN = STATUSES.filter((status) => !ON_TOP.includes(status));
const USES_UNDERLYING: readonly Status[] = [...ON_TOP, 'cto-part3', 'cto-recall', 'cto-revoked'];

/** Every status, and under each status that uses it every other plain status. */
export function statusPairs(): { status: Status; underlying?: Status }[] {
  return STATUSES.flatMap((status) => {
    if (!USES_UNDERLYING.includes(status)) return [{ status }];
    return PLAIN.filter((underlying) => underlying !== status).map((underlying) => ({
      status,
      underlying,
    }));
  });
}

/** Statuses whose rights turn on whether the person is staying on a ward. */
const ON_A_WARD: readonly Status[] = ['informal', 'being-assessed', 'dols', 'community-none'];

function wardsOf({ status, underlying }: { status: Status; underlying?: Status }): boolean[] {
  return ON_A_WARD.includes(underlying ?? status) ? [true, false] : [true];
}

export function* statusSpace(): Generator<CompleteFacts> {
  const treatments: CompleteFacts['treatmentsDiscussed'][] = [
    [],
    ['s57'],
    ['s58a'],
    ['s57', 's58a'],
  ];
  for (const pair of statusPairs())
    for (const nation of NATIONS)
      for (const age of AGES)
        for (const tribunalUsed of [false, true])
          for (const treatmentsDiscussed of treatments)
            for (const inPatient of wardsOf(pair))
              yield { ...BASE, ...pair, nation, age, tribunalUsed, treatmentsDiscussed, inPatient };
}

/** In prison now, under every status: what the prison decides, and that it decides nothing else. */
export function* custodySpace(): Generator<CompleteFacts> {
  for (const pair of statusPairs())
    for (const nation of NATIONS)
      for (const inPatient of wardsOf(pair))
        for (const custody of CUSTODIES.filter((one) => one !== 'none'))
          yield { ...BASE, ...pair, nation, inPatient, custody };
}

/** A paper that has run out, ends today, ends later, or is not to hand. */
export function* authorisationSpace(): Generator<CompleteFacts> {
  for (const pair of statusPairs().filter(({ status, underlying }) =>
    [status, underlying].includes('dols'),
  ))
    for (const authorisedUntil of [undefined, '2026-11-21', '2026-11-22', '2027-05-15'])
      yield { ...BASE, ...pair, authorisedUntil };
}

/** Absent from a power that began earlier: away early and late in a period, asked on both sides of each end. */
export function* absenceSpace(): Generator<CompleteFacts> {
  for (const { status, underlying } of statusPairs().filter((pair) => pair.status === 'awol'))
    for (const underlyingStartedOn of FEW_STARTS)
      for (const days of [1, 28, 181, 200, 400]) {
        const startedOn = lastOfDays(underlyingStartedOn, days);
        const power = { ...BASE, status, underlying, startedOn, underlyingStartedOn };
        const edges = new Set([
          startedOn,
          ...edgesOf(underlying ?? status, underlyingStartedOn),
          ...edgesOf('awol', startedOn),
        ]);
        for (const asOf of hasDates({ ...power, asOf: startedOn }) ? edges : [startedOn])
          if (asOf >= startedOn && asOf <= lastOfMonths(startedOn, 13))
            for (const tribunalUsed of [false, true]) yield { ...power, asOf, tribunalUsed };
      }
}

/** First days of many shapes: the month's end, the 30th, a leap day, New Year, the clock changes, an ordinary day. */
export const STARTS = [
  '2023-08-31',
  '2024-02-29',
  '2025-03-30',
  '2026-02-18',
  '2026-11-16',
  '2027-01-01',
];

function startsOf(status: Status): string[] {
  // Conditions depriving a discharged patient of liberty exist only since 18 February 2026.
  return STARTS.filter((day) => status !== 'conditional-discharge-dol' || day >= '2026-02-18');
}

/** The 31st and an ordinary day: enough where the day is counted for a status that has been compared by itself. */
const FEW_STARTS = ['2026-08-31', '2027-01-15'];
const DATED = ['duration', 'tribunal', 'tribunal-nearest-relative'] as const;

function hasDates(facts: CompleteFacts): boolean {
  return DATED.some((right) => {
    const answer = expectedOf(right, facts);
    return (
      answer !== 'not-settled' &&
      (answer.endsOn ?? answer.opensOn ?? answer.automaticOn) !== undefined
    );
  });
}

function goBack(day: string, days: number): string {
  let back = day;
  for (let n = 0; n < days; n++) back = dayBefore(back);
  return back;
}

/** How long before the status the one underneath began, in days. */
function earlierBy({ status, underlying }: { status: Status; underlying?: Status }): number[] {
  if (status === 's3') return [0, 20];
  if (status === 'cto') return [0, 10, 100, 200];
  if (underlying === undefined || ON_TOP.includes(status)) return [0];
  return underTheOrder({ ...BASE, status, underlying }) === 'cannot' ? [45] : [0, 45, 200];
}

export function* dateSpace(): Generator<CompleteFacts> {
  for (const pair of statusPairs()) {
    const onTop = ON_TOP.includes(pair.status);
    const starts = pair.underlying === undefined ? startsOf(pair.status) : FEW_STARTS;
    for (const began of pair.underlying !== undefined && !onTop && earlierBy(pair).length === 1
      ? starts.slice(0, 1)
      : starts) {
      for (const back of earlierBy(pair)) {
        const underlyingStartedOn = goBack(began, back);
        const edges = new Set([
          ...edgesOf(onTop ? (pair.underlying ?? pair.status) : pair.status, began),
          ...edgesOf(pair.status, underlyingStartedOn).filter((day) => day >= began),
        ]);
        const atFirst = { ...BASE, ...pair, asOf: began, startedOn: began, underlyingStartedOn };
        for (const asOf of hasDates(atFirst) ? edges : [began])
          for (const tribunalUsed of [false, true]) {
            const startedOn = onTop ? asOf : began;
            yield {
              ...BASE,
              ...pair,
              asOf,
              tribunalUsed,
              startedOn,
              startedAt: `${startedOn}T10:30:00+00:00`,
              underlyingStartedOn,
            };
          }
      }
    }
  }
}

/** First doses before, on and after the day the status began, on both sides of the ends of months. */
export function* medicationSpace(): Generator<CompleteFacts> {
  for (const pair of statusPairs())
    for (const startedOn of pair.underlying === undefined ? startsOf(pair.status) : FEW_STARTS) {
      const doses = [
        undefined,
        goBack(startedOn, 40),
        goBack(startedOn, 200),
        startedOn,
        dayAfter(startedOn),
        lastOfDays(startedOn, 31),
      ];
      for (const medicationStartedOn of doses) {
        const underlyingStartedOn = goBack(startedOn, 17);
        yield {
          ...BASE,
          ...pair,
          asOf: later(startedOn, '2026-11-22'),
          startedOn,
          startedAt: `${startedOn}T10:30:00+00:00`,
          underlyingStartedOn,
          medicationStartedOn,
        };
      }
    }
}

function subsets<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
}

const BOTH = [false, true] as const;
const SOUTH = ['england', 'wales'] as const;
const SUPPORTERS = ['yes', 'no'] as const;

export function* careSpace(): Generator<CompleteFacts> {
  for (const nation of SOUTH)
    for (const condition of BOTH)
      for (const wellbeing of BOTH)
        for (const outcomes of [
          ...subsets(OUTCOMES).filter((set) => set.length < 3),
          [...OUTCOMES],
        ])
          yield { ...BASE, nation, needs: { condition, outcomes, wellbeing } };
}

export function* carerSpace(): Generator<CompleteFacts> {
  for (const nation of SOUTH)
    for (const necessaryCare of BOTH)
      for (const healthAtRisk of BOTH)
        for (const wellbeing of BOTH)
          for (const outcomes of [
            ...subsets(CARER_OUTCOMES).filter((set) => set.length < 3),
            [...CARER_OUTCOMES],
          ])
            yield { ...BASE, nation, carer: { necessaryCare, healthAtRisk, outcomes, wellbeing } };
}

export function* advocateSpace(): Generator<CompleteFacts> {
  for (const nation of SOUTH)
    for (const process of subsets(PROCESSES))
      for (const difficulty of subsets(DIFFICULTIES).filter(
        (set) => set.length < 2 || set.length === 4,
      ))
        for (const supporter of SUPPORTERS)
          for (const supporterExceptions of subsets(['nhs-stay', 'disagreement'] as const))
            yield { ...BASE, nation, process, difficulty, supporter, supporterExceptions };
}

export function* imcaSpace(): Generator<CompleteFacts> {
  for (const pair of statusPairs())
    for (const age of AGES)
      for (const dolsAuthorised of BOTH)
        for (const difficulty of subsets(DIFFICULTIES).filter(
          (set) => set.length === 0 || set.join() === 'weigh',
        ))
          for (const supporter of SUPPORTERS)
            yield { ...BASE, ...pair, age, dolsAuthorised, difficulty, supporter };
}
