import { difficulties, exceptions, processes } from '../../machines/facts/care-values.ts';
import { ages, custodies, orders, type factNames } from '../../machines/facts/values.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { lawAsOf } from '../../machines/law/law.ts';
import { shiftDays } from '../../machines/law/periods.ts';
import { isOverlay, knownStatusIds, plainStatusIds } from '../../machines/law/status-ids.ts';
import type { Right } from '../../machines/reason/right.ts';

type FactName = (typeof factNames)[number];

const yesOrNo = [undefined, true, false] as const;
const daysAgo = (...days: readonly number[]) => days.map((count) => shiftDays(lawAsOf, -count));
const alone = <T>(all: readonly T[]) => all.map((one) => [one]);

/** Statuses whose law depends on what lies underneath. */
const onAnother = knownStatusIds.filter(
  (id) => isOverlay(id) || id === 'cto-part3' || id === 'cto-recall' || id === 'cto-revoked',
);

const needs: readonly Facts['needs'][] = [
  undefined,
  ...[true, false].flatMap((condition) =>
    [true, false].flatMap((wellbeing) =>
      [[], ['nutrition'], ['nutrition', 'hygiene']].map(
        (outcomes) => ({ condition, wellbeing, outcomes }) as Facts['needs'],
      ),
    ),
  ),
];

const carer: readonly Facts['carer'][] = [
  undefined,
  ...[true, false].flatMap((necessaryCare) =>
    [true, false].flatMap((healthAtRisk) =>
      [true, false].flatMap((wellbeing) =>
        [[], ['recreation']].map(
          (outcomes) => ({ necessaryCare, healthAtRisk, wellbeing, outcomes }) as Facts['carer'],
        ),
      ),
    ),
  ),
];

const relatives: readonly Facts['relatives'][] = [
  undefined,
  [],
  [{ id: 'a', relation: 'parent', adult: true, ukResident: true, livesWith: true }],
  [{ id: 'a', relation: 'spouse', ageYears: 40, ukResident: true, separated: false }],
  [
    { id: 'a', relation: 'sibling' },
    { id: 'b', relation: 'sibling' },
  ],
];

/** The values each fact is tried with, not knowing it among them: enough for every rule to decide. */
const tried: { readonly [Name in FactName]?: readonly Facts[Name][] } = {
  age: [undefined, ...ages],
  startedOn: [undefined, ...daysAgo(1, 20, 200, 900)],
  startedAt: [undefined, `${shiftDays(lawAsOf, -1)}T10:30:00+00:00`],
  underlyingStartedOn: [undefined, ...daysAgo(30, 900)],
  inPatient: yesOrNo,
  custody: [undefined, ...custodies],
  authorisedUntil: [undefined, ...daysAgo(10, -10)],
  medicationStartedOn: [undefined, ...daysAgo(10, 100)],
  tribunalUsed: yesOrNo,
  treatmentsDiscussed: [undefined, [], ['s57'], ['s58a']],
  needs,
  process: [undefined, [], ...alone(processes), [...processes]],
  difficulty: [undefined, [], ...alone(difficulties.slice(0, 1))],
  supporter: [undefined, 'yes', 'no'],
  supporterExceptions: [undefined, [], ...alone(exceptions)],
  carer,
  dolsAuthorised: yesOrNo,
  relatives,
  relativeOrders: [undefined, [], ...alone(orders)],
};

const standings: readonly Facts[] = [
  {},
  ...knownStatusIds.map((status): Facts => ({ status })),
  ...onAnother.flatMap((status) =>
    plainStatusIds
      .filter((id) => id !== status)
      .map((underlying): Facts => ({ status, underlying })),
  ),
];

/** What is usual, for facts of which only a few are varied at a time. */
const usual: Facts = {
  age: '18-or-over',
  startedOn: shiftDays(lawAsOf, -20),
  inPatient: true,
  custody: 'none',
  tribunalUsed: false,
  treatmentsDiscussed: [],
};

/** More than this and not everything is tried with everything. */
const most = 150;

const valuesOf = (name: FactName): readonly unknown[] => tried[name] ?? [undefined];

/** Every way of filling in all of the facts. */
function* everyWay(names: readonly FactName[], facts: Facts): Generator<Facts> {
  const [name, ...rest] = names;
  if (!name) return yield facts;
  for (const value of valuesOf(name)) yield* everyWay(rest, { ...facts, [name]: value });
}

/** Each fact by itself while the others are not known, and each two of them tried every way while the others are as usual. */
function* everyTwo(names: readonly FactName[], standing: Facts): Generator<Facts> {
  const known = Object.fromEntries(
    names.flatMap((name) => (name in usual ? [[name, usual[name]]] : [])),
  );
  for (const [at, first] of names.entries()) {
    yield* everyWay([first], standing);
    for (const second of names.slice(at + 1))
      yield* everyWay([first, second], { ...standing, ...known });
  }
}

/** Cases in which every rule that can decide a right does: in each nation, in each status, and with neither known. */
export function* casesFor({ reads, sameInBothNations }: Right): Generator<Facts> {
  const names = reads.filter((name) => name !== 'status' && name !== 'underlying');
  const from = reads.includes('status') ? standings : [{}];
  const ways = names.reduce((count, name) => count * valuesOf(name).length, 1);
  const fill = ways > most && reads.includes('status') ? everyTwo : everyWay;
  yield* from;
  for (const nation of sameInBothNations ? (['england'] as const) : (['england', 'wales'] as const))
    for (const standing of from) yield* fill(names, { ...standing, nation });
}
