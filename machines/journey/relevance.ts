import type { Facts } from '../facts/facts.ts';
import {
  countedInHours,
  countedInPeriods,
  endsAsAuthorised,
  hasWindow,
  isTreatedUnderPart4,
} from '../law/sets.ts';
import { isPlain, type StatusId } from '../law/status-ids.ts';
import { statuses, type StatusLaw } from '../law/statuses.ts';
import { possibleStatuses } from '../reason/ask.ts';

/** The statuses still possible that give rights of their own; leave and absence count as what lies underneath. */
const plain = (facts: Facts) =>
  possibleStatuses({
    ...facts,
    status: overlaid(facts) ? (facts.underlying ?? 'unknown') : facts.status,
  }).filter(isPlain);

/** Is the person on leave, absent, or being brought back? Then dates count from what lies underneath. */
export const overlaid = (facts: Facts): boolean =>
  [facts.status ?? []].flat().some((id) => !isPlain(id) && id !== 'unknown');

const startIsKnown = (facts: Facts) =>
  (overlaid(facts) ? facts.underlyingStartedOn : facts.startedOn) !== undefined;
const some = (facts: Facts, test: (row: StatusLaw) => boolean) =>
  plain(facts).some((id) => test(statuses[id]));
const both = (facts: Facts, one: StatusId, other: StatusId) => {
  const possible: readonly StatusId[] = possibleStatuses(facts);
  return possible.includes(one) && possible.includes(other);
};

/** Whether a question could still change anything, by the facts so far. */
export const couldBe = {
  eitherCto: (facts: Facts) => both(facts, 'cto', 'cto-part3'),
  eitherGuardianship: (facts: Facts) => both(facts, 's7', 's37-guardianship'),
  eitherConditionalDischarge: (facts: Facts) =>
    both(facts, 'conditional-discharge', 'conditional-discharge-dol'),
  countedInHours: (facts: Facts) => !overlaid(facts) && some(facts, countedInHours),
  datedByStart: (facts: Facts) =>
    !overlaid(facts) &&
    some(facts, (row) => countedInPeriods(row) || (!countedInHours(row) && hasWindow(row))),
  // Only the paper says when an authorisation ends (MCA sch A1 para 29).
  authorised: (facts: Facts) => !overlaid(facts) && some(facts, endsAsAuthorised),
  revoked: (facts: Facts) => !overlaid(facts) && plain(facts).some((id) => id === 'cto-revoked'),
  datedFromUnderneath: (facts: Facts) =>
    (overlaid(facts) && some(facts, (row) => countedInPeriods(row) || hasWindow(row))) ||
    // Of section 3 it moves dates, which are told only where its own start is known; of a CTO after it likewise.
    (facts.status === 's3' || facts.status === 'cto'
      ? startIsKnown(facts)
      : plain(facts).some((id) => id.startsWith('cto'))),
  tribunal: (facts: Facts) => some(facts, hasWindow),
  // On a CTO it counts from the order as well as the first dose (s64C), so the dose alone tells nothing.
  secondOpinion: (facts: Facts) =>
    some(
      facts,
      (row) => isTreatedUnderPart4(row) || (row.treatment === 'TRT-PART4A' && startIsKnown(facts)),
    ),
  exceptions: ({ nation, supporter, process = [] }: Facts) =>
    nation !== 'wales' &&
    supporter === 'yes' &&
    process.some((one) => one !== 'safeguarding' && one !== 'aftercare-plan'),
  // In England failing health is enough; in Wales a listed part of life must be touched (WSI 2015/1578 reg 5).
  carerOutcomes: ({ nation, carer }: Facts) => nation !== 'england' || !carer?.healthAtRisk,
  ordersOfTheYoung: ({ relativeOrders = [], age }: Facts) =>
    age === undefined &&
    (relativeOrders.includes('care-order') || relativeOrders.includes('guardian-or-lives-with')),
};
