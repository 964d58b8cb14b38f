import type { Case } from '../case.ts';
import type { Facts } from '../facts/facts.ts';
import { possibleStatuses } from '../reason/ask.ts';
import { hasNearestRelative, isOutside } from '../law/sets.ts';
import { statuses, type StatusLaw } from '../law/statuses.ts';
import { isPlain } from '../law/status-ids.ts';
import { couldBe } from './relevance.ts';

/** The short ways deeper, each a topic of the chart. */
export const moduleIds = [
  'dates',
  'nearest-relative',
  'treatment',
  'care',
  'carer',
  'leaving',
  'under-18',
] as const;
export type ModuleId = (typeof moduleIds)[number];

const rows = (facts: Facts): readonly StatusLaw[] =>
  possibleStatuses(facts).flatMap((id) => (isPlain(id) ? [statuses[id]] : [statuses.s3]));

const matters: Record<ModuleId, (one: Case) => boolean> = {
  // Where no date counts it asks nothing, and so is not offered: see `open-modules.ts`.
  dates: () => true,
  // Restricted and remanded patients have no nearest relative in law.
  'nearest-relative': ({ facts }) => rows(facts).some(hasNearestRelative),
  treatment: ({ facts, advocateOrTreatment }) =>
    couldBe.secondOpinion(facts) || advocateOrTreatment === 'maybe',
  care: () => true,
  carer: () => true,
  leaving: ({ facts }) => rows(facts).some((row) => !isOutside(row) || row.aftercare !== 'S117-2'),
  'under-18': ({ facts }) => facts.age !== '18-or-over',
};

/** Scotland and Northern Ireland have Acts of their own: nothing asked here changes anything there. */
const isOtherLaw = ({ nation }: Facts) => nation === 'scotland' || nation === 'northern-ireland';

/** The modules that can matter to this person, in the order offered. */
export const modulesFor = (one: Case): readonly ModuleId[] =>
  isOtherLaw(one.facts) ? [] : moduleIds.filter((id) => matters[id](one));
