import { assess, type Assessment } from './assess.ts';
import { advocateFinding, withoutTreatments, type Case } from './case.ts';
import { advocateLaw } from './journey/advocate-law.ts';
import type { ModuleId } from './journey/modules.ts';
import { openModules } from './journey/open-modules.ts';
import { currentLaw } from './law/law.ts';
import { answersClash } from './questions/facts-from.ts';
import type { Finding } from './reason/right.ts';
import { standingOf, type Standing } from './standing.ts';

/** Which sentence opens the outcome. `nearly`: only the nation is missing, and England and Wales agree on yes. */
export type Headline =
  | 'yes'
  | 'no'
  | 'maybe'
  | 'nearly'
  | 'elsewhere-scotland'
  | 'elsewhere-northern-ireland';

/** A case with everything that may be said of it at the outcome. */
export type WholeCase = Case &
  Assessment & {
    /** The advocate as said first: treatments nobody was asked about count as none. `findings.imha` leaves them open. */
    readonly imha: Finding;
    readonly headline: Headline;
    readonly standing: Standing;
    /** Does a later answer about the status rule out what an earlier one said? The later is believed. */
    readonly clash: boolean;
    /** The short ways deeper that can matter and have something left to ask, in the order offered. */
    readonly modules: readonly ModuleId[];
  };

function headlineOf({ signpost, verdict }: Finding, { facts, advocate }: Case): Headline {
  if (signpost) return `elsewhere-${signpost}`;
  if (verdict === 'yes' || verdict === 'no') return verdict;
  return facts.nation === undefined && advocate === 'yes' ? 'nearly' : 'maybe';
}

/** All that follows from a case: every right, what opens the page, where the person stands, what may be asked next. */
export function wholeCase(one: Case): WholeCase {
  // The questions walk with that part of the law in force which they need; here it is the whole of it.
  const law = one.law === advocateLaw ? currentLaw : one.law;
  const imha = advocateFinding(withoutTreatments(one.facts), { day: one.day, law });
  return {
    ...one,
    ...assess(one.facts, law),
    law,
    imha,
    headline: headlineOf(imha, one),
    standing: standingOf(one.facts),
    clash: answersClash(one.answers),
    modules: openModules(one),
  };
}
