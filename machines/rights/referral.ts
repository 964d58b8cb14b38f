import { dayAfter, earlier, lastDayOf, type Day, type Span } from '../law/periods.ts';
import type { RuleId } from '../law/provisions.ts';
import type { Ask, Standing } from './ask.ts';
import type { Details } from './right.ts';

type Referral = { readonly rules: readonly RuleId[]; readonly details: Details };
const none: Referral = { rules: [], details: {} };

const on = (rule: RuleId, automaticOn: Day): Referral => ({ rules: [rule], details: { automaticOn } });

/** The first of a run of dates, each `span` after the last, that has not passed. */
function nextOf(first: Span, every: Span, start: Day, today: Day): Day {
  let due = lastDayOf(first, start);
  while (due < today) due = lastDayOf(every, dayAfter(due));
  return due;
}

/**
 * When the law sends the case to the tribunal by itself, where the date can be worked out: the last day of the
 * period after which it must be referred. A recall from conditional discharge is referred in any case (s75(1)(a)).
 */
export function automaticReferral(ask: Ask, { status, startFact, overlay }: Standing): Referral {
  const start = ask.facts[startFact];
  if (!start) return none;
  if (status === 'cd-recalled') {
    const due = lastDayOf({ months: 1 }, start);
    return on('REF-75-1', due);
  }
  // An application made stops the others.
  if (ask.facts.tribunalUsed) return none;
  // Absence puts off the managers' reference until the return (s21(3)).
  if ((status === 's3' || status === 'cto') && overlay !== 'awol') {
    const original = startFact === 'startedOn' ? ask.facts.underlyingStartedOn : undefined;
    // Six months run from the first detention, which for a CTO is not the day of the CTO.
    if (status === 'cto' && !original) return none;
    const detained = original ? earlier(start, original) : start;
    const rule: RuleId = status === 's3' ? ask.law.version<RuleId>('REF-3', detained) : 'REF-CTO';
    const due = lastDayOf({ months: rule === 'REF-25-3' ? 3 : 6 }, detained);
    return due >= ask.on ? on(rule, due) : none;
  }
  if (status === 'conditional-discharge-dol' && ask.law.inForce('REF-75-2C', ask.on)) {
    return on('REF-75-2C', nextOf({ months: 12 }, { months: 24 }, start, ask.on));
  }
  return none;
}
