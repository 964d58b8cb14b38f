import { assess } from '../../machines/assess.ts';
import { ages, exceptions, nations, orders, processes } from '../../machines/fact-values.ts';
import type { Facts } from '../../machines/facts.ts';
import type { Law } from '../../machines/law/law-from.ts';
import type { Day } from '../../machines/law/periods.ts';
import { isOverlay, knownStatusIds, plainStatusIds } from '../../machines/law/status-ids.ts';
import { rightIds } from '../../machines/rights/registry.ts';

const yesNo = [true, false];
const needs = yesNo.flatMap((condition) => yesNo.flatMap((wellbeing) => [{ condition, outcomes: [], wellbeing }, { condition, outcomes: ['hygiene', 'toilet'] as const, wellbeing }]));
const carers = yesNo.flatMap((necessaryCare) => yesNo.flatMap((wellbeing) => yesNo.map((healthAtRisk) => ({ necessaryCare, healthAtRisk, outcomes: [], wellbeing }))));

/** Facts that between them reach every rule: each status with each one underneath, and each council right with each answer. */
export function* everyCorner(): Generator<Facts> {
  for (const nation of nations) {
    for (const status of knownStatusIds) {
      const beneath = isOverlay(status) || status.startsWith('cto-') ? plainStatusIds : (['s37'] as const);
      for (const underlying of beneath) {
        const dates = { startedOn: '2026-09-01', underlyingStartedOn: '2026-08-01', startedAt: '2026-09-01T09:00:00Z' };
        yield { nation, status, underlying, ...dates, treatmentsDiscussed: [] };
        yield { nation, status, underlying, ...dates, treatmentsDiscussed: ['s57'] };
        yield { nation, status, underlying, age: 'under-16', treatmentsDiscussed: ['s58a'] };
      }
    }
    for (const one of needs) yield { nation, needs: { ...one, outcomes: [...one.outcomes] } };
    for (const carer of carers) yield { nation, carer };
    for (const process of [[], ...processes.map((one) => [one])]) {
      for (const supporter of ['yes', 'no'] as const) {
        for (const supporterExceptions of [[], ...exceptions.map((one) => [one])]) {
          yield { nation, process, difficulty: ['weigh'], supporter, supporterExceptions };
          yield { nation, process, difficulty: [], supporter, supporterExceptions };
        }
      }
    }
    for (const age of ages) {
      for (const dolsAuthorised of yesNo) yield { nation, age, dolsAuthorised };
      for (const order of orders) yield { nation, status: 's3', age, relatives: [{ id: 'mother', relation: 'parent', ukResident: true }], relativeOrders: [order] };
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
