import fc from 'fast-check';
import type { Facts, Relative } from '../../machines/facts/facts.ts';
import {
  carerOutcomes,
  difficulties,
  exceptions,
  outcomes,
  processes,
} from '../../machines/facts/care-values.ts';
import {
  ages,
  custodies,
  nations,
  orders,
  relations,
  roles,
  treatments,
} from '../../machines/facts/values.ts';
import { knownStatusIds, plainStatusIds } from '../../machines/law/status-ids.ts';
import { daysBefore, monthsBefore, tomorrow, yesterday } from './days.ts';

/** Days on which a question is asked: an ordinary one, a leap day, the first day of the 2026 rules. */
export const askedOn = ['2026-11-22', '2024-02-29', '2026-02-18'] as const;

/** Beginnings that put `on` on both sides of every edge of a window. */
export function beginnings(on: string): string[] {
  const around = (day: string) => [yesterday(day), day, tomorrow(day)];
  const months = [3, 6, 12, 24, 36].flatMap((count) => around(monthsBefore(on, count)));
  return [
    on,
    ...[13, 14, 27, 28].map((days) => daysBefore(on, days)),
    ...months,
    daysBefore(on, 1500),
  ];
}

const some = <V>(values: readonly V[]) => fc.subarray([...values]);
const one = <V>(values: readonly V[]) => fc.constantFrom(...values);

const relative = (index: number): fc.Arbitrary<Relative> =>
  fc
    .record({
      id: fc.constant(`r${index}`),
      relation: one([...relations, 'spouse', 'partner', 'parent', 'sibling', 'sibling'] as const),
      ukResident: fc.boolean(),
      livesWith: fc.boolean(),
      caresFor: fc.boolean(),
      sharedYears: one([0, 0.5, 4.9, 5]),
      separated: fc.boolean(),
      ageYears: one([16, 18, 40, 41]),
      wholeBlood: fc.boolean(),
      parentalResponsibility: fc.boolean(),
    })
    .map((person) => ({ ...person, adult: person.ageYears >= 18 }));

/** Facts with nothing left open, that could be true of somebody. */
export const completeFacts: fc.Arbitrary<Facts> = one(askedOn).chain(
  (asOf): fc.Arbitrary<Facts> => {
    const day = one(beginnings(asOf));
    return fc
      .record({
        asOf: fc.constant(asOf),
        nation: one([...nations, 'england', 'wales'] as const),
        role: one(roles),
        age: one(ages),
        status: one([...knownStatusIds, 'cto-part3', 'cto-revoked', 'cto-recall', 'awol'] as const),
        underlying: one([...plainStatusIds, 's37', 's3'] as const),
        startedOn: day,
        startedAt: fc.constant(`${asOf}T09:30:00+00:00`),
        underlyingStartedOn: day,
        inPatient: fc.boolean(),
        custody: one(['none', 'none', ...custodies] as const),
        medicationStartedOn: day,
        tribunalUsed: fc.boolean(),
        treatmentsDiscussed: some(treatments),
        needs: fc.record({
          condition: fc.boolean(),
          outcomes: some(outcomes),
          wellbeing: fc.boolean(),
        }),
        process: some(processes),
        difficulty: some(difficulties),
        supporter: one(['yes', 'no'] as const),
        supporterExceptions: some(exceptions),
        carer: fc.record({
          necessaryCare: fc.boolean(),
          healthAtRisk: fc.boolean(),
          outcomes: some(carerOutcomes),
          wellbeing: fc.boolean(),
        }),
        dolsAuthorised: fc.boolean(),
        relatives: fc
          .integer({ min: 0, max: 3 })
          .chain((count) =>
            fc.tuple(...Array.from({ length: count }, (_, index) => relative(index))),
          ),
        relativeOrders: fc.oneof(fc.constant<(typeof orders)[number][]>([]), some(orders)),
      })
      .map((facts) => ({
        ...facts,
        underlyingStartedOn:
          facts.underlyingStartedOn < facts.startedOn ? facts.underlyingStartedOn : facts.startedOn,
      }));
  },
);
