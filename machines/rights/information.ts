import { statuses, type StatusLaw } from '../law/statuses.ts';
import type { Ask } from './ask.ts';
import { ruling, type Informant, type Right, type Ruling } from './right.ts';

const informants: Partial<Record<StatusLaw['information'], Informant>> = {
  'INF-132': 'hospital-managers', 'INF-132A': 'responsible-hospital-managers', 'INF-COUNCIL': 'guardianship-council',
  'INF-CLINICIAN': 'responsible-clinician', 'INF-DOLS': 'managing-authority',
};

/** A doctor who discusses a section 57 treatment, or a 58A one with somebody under 18, must explain the advocate (s130D(2)). */
function fromTreatment(ask: Ask, otherwise: Ruling): Ruling {
  const treatments = ask.treatments();
  const owed = treatments.includes('s57') || (treatments.includes('s58a') && ask.age() !== '18-or-over');
  return owed ? ruling('yes', 'INF-TREATMENT', { who: 'treating-clinician' }) : otherwise;
}

/** Must somebody explain these rights to the patient, by law? (MHA ss130D, 130K, 130L, 132, 132A) */
export const information: Right = {
  reads: ['status', 'underlying', 'treatmentsDiscussed', 'age'],
  sameInBothNations: false,
  decide(ask) {
    const { status } = ask.standing();
    const rule = statuses[status].information;
    const who = informants[rule];
    if (who) return ruling('yes', rule, { who });
    if (rule === 'INF-INFORMAL') {
      const managers = { who: 'hospital-managers' } as const;
      if (ask.nation === 'wales') return ruling('yes', 'IMHA-W-32', managers);
      if (ask.law.inForce('INF-25-INFORMAL', ask.on)) return ruling('yes', 'INF-25-INFORMAL', managers);
    }
    // In Wales an in-patient is owed it, and somebody being assessed may be one (s130L).
    if (status === 'being-assessed' && ask.nation === 'wales') return fromTreatment(ask, { ...ruling('maybe', 'IMHA-W-32'), missing: ['status'] });
    // Owed where the place of safety is a hospital; at a police station other rules give legal advice.
    return fromTreatment(ask, ruling(rule === 'INF-PLACE' ? 'maybe' : 'no', rule));
  },
};
