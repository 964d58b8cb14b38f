import { provisions, type RuleId } from '../law/provisions.ts';
import type { Rule } from '../law/rule.ts';
import { hasNearestRelative } from '../law/sets.ts';
import type { StatusLaw } from '../law/statuses.ts';
import type { Ask, Standing } from '../reason/ask.ts';
import { kindsBy } from '../reason/kinds.ts';
import type { Line } from '../reason/lines.ts';
import { ruling, type Right, type Ruling } from '../reason/right.ts';
import { latestStart } from './window-place.ts';

type InformationRule = StatusLaw['information'] | 'INF-25-132B';

/** Where Wales has regulations of its own. */
const inWales: Partial<Record<InformationRule, RuleId>> = { 'INF-COUNCIL': 'INF-COUNCIL-W' };
/** The duties under which a nearest relative gets copies, unless the patient asks otherwise. */
const copied: readonly InformationRule[] = ['INF-132', 'INF-132A'];

/** A duty that holds, and whose it is. */
function owed(rule: RuleId, ...more: readonly RuleId[]): Ruling {
  const { who }: Rule = provisions[rule];
  const lines: readonly Line[] = who ? [{ id: 'who', who }] : [];
  return { verdict: 'yes', rules: [rule, ...more], details: { who }, lines };
}

/** The duty to explain the advocate in England, until an advocate must come and see instead (s130D; 2025 Act Schedule 3, paragraph 7). */
const advocateIsExplained = (ask: Ask) =>
  ask.nation === 'wales' || !ask.law.inForce('INF-25-INFORMAL', ask.on);

/** A doctor who discusses a section 57 treatment, or a 58A one with somebody under 18, must explain the advocate (s130D(2)). */
function fromTreatment(ask: Ask, otherwise: Ruling): Ruling {
  if (!advocateIsExplained(ask)) return otherwise;
  const treatments = ask.treatments();
  const spokenOf =
    treatments.includes('s57') || (treatments.includes('s58a') && ask.age() !== '18-or-over');
  return spokenOf ? owed('INF-TREATMENT') : otherwise;
}

/** Without a section, a stay on a ward is by choice. */
const mayBeOnWard = ({ leaving }: StatusLaw) =>
  leaving === 'LVH-INFORMAL' || leaving === 'LVH-ASSESSED' || leaving === 'LVH-COMMUNITY';

/** The rule in the version that held when the status began: both, where that is not known. */
function informationRule(ask: Ask, named: InformationRule, standing: Standing): InformationRule {
  const began = ask.facts[standing.startFact];
  const newest = ask.law.version(named, began ?? latestStart(ask, standing));
  return began || newest === named
    ? newest
    : ask.one(standing.startFact, undefined, [named, newest]);
}

/** Must somebody explain these rights to the patient, by law? (MHA ss130D, 130K, 130L, 132, 132A) */
export const information: Right = {
  reads: [
    'status',
    'underlying',
    'inPatient',
    'startedOn',
    'underlyingStartedOn',
    'treatmentsDiscussed',
    'age',
  ],
  sameInBothNations: false,
  kinds: kindsBy(['information', hasNearestRelative, mayBeOnWard]),
  says: ['who'],
  decide(ask) {
    const standing = ask.standing();
    const row = ask.row();
    const rule = informationRule(ask, row.information, standing);
    if (rule === 'INF-CLINICIAN' && !advocateIsExplained(ask)) return ruling('no', 'INF-NONE');
    const { who }: Rule = provisions[rule];
    if (who) {
      const named = (ask.nation === 'wales' && inWales[rule]) || rule;
      const copies =
        copied.includes(rule) && hasNearestRelative(row) ? (['INF-COPIES'] as const) : [];
      return owed(named, ...copies);
    }
    // In Wales an in-patient is owed it, later in England too (s130L): those without a section, whoever of them is on a ward.
    const duty =
      ask.nation === 'wales'
        ? 'IMHA-W-32'
        : advocateIsExplained(ask)
          ? undefined
          : 'INF-25-INFORMAL';
    if (duty && mayBeOnWard(row) && ask.one('inPatient', ask.facts.inPatient, [true, false]))
      return owed(duty);
    // Owed where the place of safety is a hospital; at a police station other rules give legal advice.
    return fromTreatment(ask, ruling(rule === 'INF-PLACE' ? 'maybe' : 'no', rule));
  },
};
