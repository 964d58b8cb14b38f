import { assess } from '../../machines/assess.ts';
import { exceptions, processes } from '../../machines/facts/care-values.ts';
import { ages, nations, orders } from '../../machines/facts/values.ts';
import type { Facts, Relative } from '../../machines/facts/facts.ts';
import type { Law } from '../../machines/law/law-from.ts';
import type { Day } from '../../machines/law/periods.ts';
import { isOverlay, knownStatusIds, plainStatusIds } from '../../machines/law/status-ids.ts';
import { rightIds } from '../../machines/rights/registry.ts';

const yesNo = [true, false];
const needs = yesNo.flatMap((condition) =>
  yesNo.flatMap((wellbeing) => [
    { condition, outcomes: [], wellbeing },
    { condition, outcomes: ['hygiene', 'toilet'] as const, wellbeing },
  ]),
);
const carers = yesNo.flatMap((necessaryCare) =>
  yesNo.flatMap((wellbeing) =>
    yesNo.map((healthAtRisk) => ({ necessaryCare, healthAtRisk, outcomes: [], wellbeing })),
  ),
);

const mother: Relative = {
  id: 'mother',
  relation: 'parent',
  ukResident: true,
  livesWith: true,
  caresFor: true,
  adult: true,
  ageYears: 60,
  separated: false,
  sharedYears: 30,
};
/** Nothing left open, so that each set of facts below is decided at once. */
const settled: Facts = {
  nation: 'england',
  age: '18-or-over',
  status: 's3',
  startedOn: '2026-09-01',
  underlyingStartedOn: '2026-08-01',
  startedAt: '2026-09-01T09:00:00Z',
  tribunalUsed: false,
  treatmentsDiscussed: [],
  process: [],
  difficulty: [],
  supporter: 'no',
  dolsAuthorised: false,
  relatives: [],
  inPatient: false,
  relativeOrders: [],
  needs: { condition: false, outcomes: [], wellbeing: false },
  carer: { necessaryCare: false, healthAtRisk: false, outcomes: [], wellbeing: false },
};

/** Facts that between them reach every rule: each status with each one underneath, and each council right with each answer. */
export function* everyCorner(): Generator<Facts> {
  for (const nation of nations) {
    const here = { ...settled, nation };
    // The fourteenth day of this one is a Sunday.
    yield { ...here, status: 's2', startedOn: '2026-11-16', asOf: '2026-11-30' };
    for (const custody of ['remand', 'sentenced'] as const) yield { ...here, custody };
    for (const status of knownStatusIds) {
      const beneath =
        isOverlay(status) || status.startsWith('cto-') ? plainStatusIds : (['s37'] as const);
      for (const underlying of beneath) {
        yield { ...here, status, underlying };
        yield { ...here, status, underlying, inPatient: true, relatives: [mother] };
        yield { ...here, status, underlying, treatmentsDiscussed: ['s57'] };
        yield { ...here, status, underlying, age: 'under-16', treatmentsDiscussed: ['s58a'] };
      }
    }
    for (const one of needs) yield { ...here, needs: { ...one, outcomes: [...one.outcomes] } };
    for (const carer of carers) yield { ...here, carer };
    for (const process of [[], ...processes.map((one) => [one])]) {
      for (const supporter of ['yes', 'no'] as const) {
        for (const supporterExceptions of [[], ...exceptions.map((one) => [one])]) {
          for (const difficulty of [[], ['weigh' as const]])
            yield { ...here, process, difficulty, supporter, supporterExceptions };
        }
      }
    }
    for (const age of ages) {
      for (const dolsAuthorised of yesNo) yield { ...here, age, dolsAuthorised };
      for (const order of orders)
        yield { ...here, age, relatives: [mother], relativeOrders: [order] };
    }
  }
}

/** Every rule that some right names for some of those facts. */
export function rulesNamed(law: Law, asOf: Day): Set<string> {
  const named = new Set<string>();
  for (const facts of everyCorner()) {
    const { findings } = assess({ asOf, ...facts }, law);
    for (const id of rightIds) for (const rule of findings[id].rules) named.add(rule);
  }
  return named;
}
