import type { RuleId } from '../law/provisions.ts';
import { statuses, type StatusLaw } from '../law/statuses.ts';
import type { Ask, Standing } from '../reason/ask.ts';
import { ruling, type Informant, type Right, type Ruling } from '../reason/right.ts';

type InformationRule = StatusLaw['information'] | 'INF-25-132B';

/** Where Wales has regulations of its own. */
const inWales: Partial<Record<InformationRule, RuleId>> = { 'INF-COUNCIL': 'INF-COUNCIL-W' };
/** The duties under which a nearest relative gets copies, unless the patient asks otherwise. */
const copied: readonly InformationRule[] = ['INF-132', 'INF-132A'];

const informants: Partial<Record<InformationRule, Informant>> = {
  'INF-132': 'hospital-managers',
  'INF-132A': 'responsible-hospital-managers',
  'INF-COUNCIL': 'guardianship-council',
  'INF-CLINICIAN': 'responsible-clinician',
  'INF-25-132B': 'hospital-managers',
  'INF-DOLS': 'managing-authority',
};

/** The duty to explain the advocate in England, until an advocate must come and see instead (s130D; 2025 Act Schedule 3, paragraph 7). */
const advocateIsExplained = (ask: Ask) =>
  ask.nation === 'wales' || !ask.law.inForce('INF-25-INFORMAL', ask.on);

/** A doctor who discusses a section 57 treatment, or a 58A one with somebody under 18, must explain the advocate (s130D(2)). */
function fromTreatment(ask: Ask, otherwise: Ruling): Ruling {
  if (!advocateIsExplained(ask)) return otherwise;
  const treatments = ask.treatments();
  const owed =
    treatments.includes('s57') || (treatments.includes('s58a') && ask.age() !== '18-or-over');
  return owed ? ruling('yes', 'INF-TREATMENT', { who: 'treating-clinician' }) : otherwise;
}

/** The rule in the version that held when the status began: both, where that is not known. */
function informationRule(
  ask: Ask,
  named: InformationRule,
  startFact: Standing['startFact'],
): InformationRule {
  const began = ask.facts[startFact];
  const newest = ask.law.version(named, began ?? ask.on);
  return began || newest === named ? newest : ask.one(startFact, undefined, [named, newest]);
}

/** Must somebody explain these rights to the patient, by law? (MHA ss130D, 130K, 130L, 132, 132A) */
export const information: Right = {
  reads: ['status', 'underlying', 'startedOn', 'underlyingStartedOn', 'treatmentsDiscussed', 'age'],
  sameInBothNations: false,
  decide(ask) {
    const { status, startFact } = ask.standing();
    const rule = informationRule(ask, statuses[status].information, startFact);
    if (rule === 'INF-CLINICIAN' && !advocateIsExplained(ask)) return ruling('no', 'INF-NONE');
    const who = informants[rule];
    if (who) {
      const named = (ask.nation === 'wales' && inWales[rule]) || rule;
      const copies =
        copied.includes(rule) && statuses[status].nearestRelative === 'NR-1'
          ? (['INF-COPIES'] as const)
          : [];
      return { verdict: 'yes', rules: [named, ...copies], details: { who } };
    }
    if (rule === 'INF-INFORMAL') {
      const managers = { who: 'hospital-managers' } as const;
      if (ask.nation === 'wales') return ruling('yes', 'IMHA-W-32', managers);
      if (ask.law.inForce('INF-25-INFORMAL', ask.on))
        return ruling('yes', 'INF-25-INFORMAL', managers);
    }
    // In Wales an in-patient is owed it, later in England too, and somebody being assessed may be one (s130L).
    const inPatients =
      ask.nation === 'wales'
        ? 'IMHA-W-32'
        : advocateIsExplained(ask)
          ? undefined
          : 'INF-25-INFORMAL';
    if (status === 'being-assessed' && inPatients)
      return fromTreatment(ask, { ...ruling('maybe', inPatients), missing: ['status'] });
    // Owed where the place of safety is a hospital; at a police station other rules give legal advice.
    return fromTreatment(ask, ruling(rule === 'INF-PLACE' ? 'maybe' : 'no', rule));
  },
};
