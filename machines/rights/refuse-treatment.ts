import { earlier, firstDayAfter, lastDayOf, later, type Day } from '../law/periods.ts';
import { provisions, type RuleId, type RuleWith } from '../law/provisions.ts';
import type { Duration } from '../law/rule.ts';
import { barredByReport } from '../law/sets.ts';
import type { Ask, Standing } from '../reason/ask.ts';
import { kindsBy } from '../reason/kinds.ts';
import { linesOf, type Right } from '../reason/right.ts';
import { endOf } from './end.ts';

type SecondOpinion = { readonly rules: readonly RuleId[]; readonly from?: Day };

/** The first day after three months (later two: 2025 Act s14) beginning with the first dose in this unbroken time. */
function threeMonths(ask: Ask, dose: Day | undefined): SecondOpinion {
  const rule = ask.law.version<RuleWith<'after'>>('SOAD-58', dose ?? ask.on);
  // Against a refusal with capacity it will be due from the first dose (2025 Act s13): the words say so.
  const refusal = ask.law.inForce('SOAD-25-57A', ask.on) ? (['SOAD-25-57A'] as const) : [];
  return { rules: [rule, ...refusal], from: dose && firstDayAfter(provisions[rule].after, dose) };
}

/** When the first dose was, if nothing better is known. After a CTO the time before it counts too (s62A), so there is no default. */
function firstDose(ask: Ask, { status, startFact }: Standing): Day | undefined {
  if (ask.facts.medicationStartedOn) return ask.facts.medicationStartedOn;
  if (status === 'cto-recall' || status === 'cto-revoked') return undefined;
  const start = ask.facts[startFact];
  // Section 2 or 4 straight before section 3 is the same unbroken time (s58(1)(b)).
  const before =
    status === 's3' && startFact === 'startedOn' ? ask.facts.underlyingStartedOn : undefined;
  return start && before ? earlier(start, before) : start;
}

/** A CTO: not in its first month, nor in the first three of medication (ss64B, 64C, 58(1)(b)). */
function onCommunityOrder(ask: Ask, { startFact }: Standing): SecondOpinion {
  const start = ask.facts[startFact];
  if (!start) return { rules: ['SOAD-64'] };
  const month = firstDayAfter(provisions['SOAD-64'].after, start);
  const dose = ask.facts.medicationStartedOn;
  return { rules: ['SOAD-64'], from: later(month, threeMonths(ask, dose).from ?? month) };
}

function secondOpinion(ask: Ask): SecondOpinion {
  const standing = ask.standing();
  switch (provisions[ask.row().treatment].regime) {
    case 'part-4a':
      return onCommunityOrder(ask, standing);
    case 'part-4':
      return threeMonths(ask, firstDose(ask, standing));
    default:
      return { rules: [] };
  }
}

/** Can a power that began that day still hold on this one, renewed as often as it may be? Of one that must end, not without knowing when it began. */
function canStillHold(lasts: Duration, start: Day | undefined, day: Day): boolean {
  if (lasts.kind !== 'periods') return true;
  const { first, every, within } = lasts.periods;
  const most = within ?? (every === undefined && first.length === 1 ? first[0] : undefined);
  return most === undefined || (start !== undefined && day <= lastDayOf(most, start));
}

/** May the patient refuse medication for mental disorder and have that hold, emergencies aside? (MHA Parts 4 and 4A) */
export const refuseTreatment: Right = {
  reads: [
    'status',
    'underlying',
    'startedOn',
    'startedAt',
    'underlyingStartedOn',
    'medicationStartedOn',
    'authorisedUntil',
  ],
  sameInBothNations: true,
  kinds: kindsBy(['treatment', 'tribunal', 'duration'], ['awol', 's135-2']),
  kindsBeneath: kindsBy([barredByReport]),
  says: ['second-opinion', 'second-opinion-later', 'safeguards', 'safeguards-always'],
  decide(ask) {
    const standing = ask.standing();
    const rule = ask.row().treatment;
    const { gives, regime } = provisions[rule];
    // Only where Part 4 reaches can ECT be given in an emergency against a refusal (ss56, 62(1A)).
    const emergency = regime === 'part-4';
    const { rules, from } = secondOpinion(ask);
    const end = from === undefined ? undefined : endOf(ask);
    // Where the end is not known, only what holds either way is said.
    const perhapsOver =
      end !== undefined && from !== undefined && end.lasts.kind === 'periods'
        ? end.endsOn === undefined || from > end.endsOn
        : false;
    // What the page shows is of this power: no day after its last (s2(4)), even though the three months run on under another.
    const shown =
      from !== undefined &&
      end !== undefined &&
      canStillHold(end.lasts, ask.facts[standing.startFact], from);
    return {
      verdict: gives,
      rules: [rule, ...rules, emergency ? 'ECT-58A' : 'ECT-56', 'SURGERY-57'],
      details: { regime, secondOpinionFrom: from },
      lines: linesOf(
        shown && {
          id: perhapsOver ? 'second-opinion-later' : 'second-opinion',
          day: from,
        },
        { id: emergency ? 'safeguards' : 'safeguards-always' },
      ),
    };
  },
};
