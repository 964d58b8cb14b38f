// How long the status runs, and when medication needs a second opinion: look-ups in duration.csv and treatment.csv.
import { dayAfter, earlier, lastOfDays, lastOfMonths, later } from './civil-days.ts';
import { ON_TOP, type Answer, type CompleteFacts, type Expected } from './complete-facts.ts';
import { byStatus } from './tables.ts';

const duration = byStatus('duration.csv');
const treatment = byStatus('treatment.csv');

/** The status whose row counts, and the day it began. */
export function underneath(facts: CompleteFacts): {
  status: string;
  began: string;
  onTop: boolean;
} {
  if (!ON_TOP.includes(facts.status))
    return { status: facts.status, began: facts.startedOn, onTop: false };
  return { status: facts.underlying ?? '', began: facts.underlyingStartedOn, onTop: true };
}

function lastDay(first: string, length: string): string {
  const [count, unit] = length.split(' ');
  if (unit === 'days') return lastOfDays(first, Number(count));
  if (unit === 'weeks') return lastOfDays(first, Number(count) * 7);
  if (unit === 'months') return lastOfMonths(first, Number(count));
  throw new Error(`not a length: ${length}`);
}

function sum(lengths: string[]): string {
  const unit = (lengths[0] ?? '').split(' ')[1] ?? '';
  const asDays = (length: string) =>
    Number(length.split(' ')[0]) * (length.endsWith('weeks') ? 7 : 1);
  const total = lengths.map(asDays).reduce((a, b) => a + b, 0);
  return `${total} ${unit === 'weeks' ? 'days' : unit}`;
}

/** The day beyond which no period can run, however often it was renewed. */
function wholeEnd(status: string, began: string): string {
  const atMost = duration(status, 'at-most');
  return atMost === '-' ? '9999-12-31' : lastDay(began, atMost);
}

/** Last day of the period that has a day in it; every period is counted from the first day of all. */
export function currentEnd(status: string, began: string, asOf: string): string {
  const whole = wholeEnd(status, began);
  const lengths = [duration(status, 'first')];
  let end = lastDay(began, sum(lengths));
  while (end < asOf && end < whole && duration(status, 'second') !== '-') {
    lengths.push(lengths.length === 1 ? duration(status, 'second') : duration(status, 'then'));
    end = earlier(lastDay(began, sum(lengths)), whole);
  }
  return end;
}

/** Somebody absent cannot be examined, so no period follows the one they left in; it can run longer, but no new one begins. */
export function endWhileAbsent(facts: CompleteFacts): string {
  const { status, began } = underneath(facts);
  return later(currentEnd(status, began, facts.startedOn), lastOfMonths(facts.startedOn, 6));
}

export function expectedDuration(facts: CompleteFacts): Expected {
  const { status, began, onTop } = underneath(facts);
  const first = duration(status, 'first');
  if (duration(status, 'running') === 'no') return { verdict: 'no' };
  if (duration(facts.status, 'first') === 'not-known') return { verdict: 'yes' };
  const running: Expected = { verdict: 'yes', renewable: duration(status, 'renewable') === 'yes' };
  if (first === 'no-end') return running;
  if (first.endsWith('hours')) {
    if (onTop) return running; // the moment it began is not among the facts
    return {
      ...running,
      endsAt: Date.parse(facts.startedAt) + Number(first.split(' ')[0]) * 60 * 60 * 1000,
    };
  }
  if (first === 'as-authorised') return { ...running, endsOn: facts.authorisedUntil };
  if (facts.status === 'awol' && duration(status, 'while-absent') === 'later-of-six-months')
    return { ...running, endsOn: endWhileAbsent(facts) };
  const endsOn = currentEnd(status, began, facts.asOf);
  return {
    ...running,
    renewable: running.renewable === true && endsOn < wholeEnd(status, began),
    endsOn,
  };
}

export function expectedTreatment(facts: CompleteFacts): Answer {
  const { status, began } = underneath(facts);
  const regime = treatment(status, 'regime');
  const answer: Expected = { verdict: regime === 'part-4' ? 'no' : 'yes', regime };
  const firstDose = facts.medicationStartedOn;
  const afterThreeMonths = (day: string) => dayAfter(lastOfMonths(day, 3));
  switch (treatment(status, 'second-opinion')) {
    case 'three-months':
      return { ...answer, secondOpinionFrom: afterThreeMonths(firstDose ?? began) };
    case 'three-months-from-first-admission': {
      const first = facts.status === status ? earlier(began, facts.underlyingStartedOn) : began;
      return { ...answer, secondOpinionFrom: afterThreeMonths(firstDose ?? first) };
    }
    case 'three-months-first-dose-only':
      return firstDose === undefined
        ? answer
        : { ...answer, secondOpinionFrom: afterThreeMonths(firstDose) };
    case 'one-month-of-the-order': {
      const afterOneMonth = dayAfter(lastOfMonths(began, 1));
      const from =
        firstDose === undefined ? afterOneMonth : later(afterOneMonth, afterThreeMonths(firstDose));
      return { ...answer, secondOpinionFrom: from };
    }
    default:
      return answer;
  }
}
