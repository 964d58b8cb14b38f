import type { Facts } from '../facts/facts.ts';
import { isPlain, type PlainStatusId } from '../law/status-ids.ts';
import { possibleStatuses } from '../reason/ask.ts';
import type { Answers } from '../questions/registry.ts';

/** The kinds of outcome: people in one of these ask the same questions in the same order. */
export const situations = [
  'section-2',
  'treatment',
  'restricted',
  'court',
  'hours',
  'place-of-safety',
  'community-order',
  'recalled',
  'conditional',
  'guardianship',
  'by-choice',
  'assessed',
  'dols',
  'prison',
  'home',
  'unsure',
  'elsewhere',
] as const;
export type Situation = (typeof situations)[number];

const bySituation: Record<PlainStatusId, Situation> = {
  informal: 'by-choice',
  s4: 'hours',
  's5-2': 'hours',
  's5-4': 'hours',
  's135-1': 'place-of-safety',
  s136: 'place-of-safety',
  s2: 'section-2',
  s3: 'treatment',
  s7: 'guardianship',
  's37-guardianship': 'guardianship',
  s35: 'court',
  s36: 'court',
  s37: 'treatment',
  's37-41': 'restricted',
  s38: 'court',
  s45a: 'restricted',
  s47: 'treatment',
  's47-49': 'restricted',
  s48: 'treatment',
  's48-49': 'restricted',
  'cpia-s5': 'treatment',
  'cpia-s5-restricted': 'restricted',
  cto: 'community-order',
  'cto-part3': 'community-order',
  'cto-recall': 'recalled',
  'cto-revoked': 'treatment',
  'conditional-discharge': 'conditional',
  'conditional-discharge-dol': 'conditional',
  'cd-recalled': 'restricted',
  'notional-s37': 'treatment',
  'community-none': 'home',
  dols: 'dols',
  'being-assessed': 'assessed',
};

/** What the status that gives the rights may be: under leave or absence, what lies beneath. */
function beneath(facts: Facts): readonly PlainStatusId[] {
  const possible = possibleStatuses(facts);
  if (possible.every(isPlain)) return possible;
  return facts.underlying && isPlain(facts.underlying) ? [facts.underlying] : [];
}

/** Which kind of outcome a person gets. `unsure` where the statuses still possible are of several kinds. */
export function situationOf(facts: Facts): Situation {
  if (facts.nation === 'scotland' || facts.nation === 'northern-ireland') return 'elsewhere';
  const kinds = new Set(beneath(facts).map((id) => bySituation[id]));
  const [only] = kinds;
  // Somebody in prison may be under a CTO as well, which goes on (section 22).
  if ((facts.custody ?? 'none') !== 'none' && only !== 'community-order') return 'prison';
  return kinds.size === 1 && only ? only : 'unsure';
}

/**
 * May nobody be allowed to keep them? So of somebody who is told that they may not leave hospital, and does not know by which section:
 * whom no section and no other law keeps is free to leave (s131).
 */
export const maybeKeptByNone = (situation: Situation, { now }: Answers): boolean =>
  situation === 'unsure' && now === 'kept';
