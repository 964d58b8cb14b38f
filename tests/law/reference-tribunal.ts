// Tribunal windows: look-ups in tribunal-windows.csv, and the days they open and close.
import { dayAfter, dayBefore, earlier, lastOfDays, lastOfMonths, later } from './civil-days.ts';
import type { Answer, CompleteFacts, Expected } from './complete-facts.ts';
import { currentEnd, endWhileAbsent, underneath } from './reference-duration.ts';
import { nobodyIsNearest } from './reference-relative.ts';
import { byStatus } from './tables.ts';
import { workingDayFrom } from './working-day-rule.ts';

const table = byStatus('tribunal-windows.csv');

interface Window {
  opensOn: string;
  closesOn: string;
}

/** `6-12 12-24 +12` from a first day: the windows in order, far enough ahead. */
function windowsOf(written: string, began: string, until: string): Window[] {
  const windows: Window[] = [];
  let months = 0;
  const add = (from: number, to: number) => {
    const opensOn = from === 0 ? began : dayAfter(lastOfMonths(began, from));
    windows.push({ opensOn, closesOn: lastOfMonths(began, to) });
    months = to;
  };
  for (const entry of written.split(' ')) {
    if (!entry.startsWith('+')) {
      const [from, to] = entry.split('-').map(Number);
      add(from ?? 0, to ?? 0);
      continue;
    }
    do add(months, months + Number(entry.slice(1)));
    while ((windows.at(-2)?.closesOn ?? '') < until);
  }
  return windows;
}

/** The first window does not open before six months from the hospital order are over (section 69(4)). */
function barFirst(windows: Window[], orderMade: string): Window[] {
  const first = windows[0];
  if (first === undefined) return windows;
  const opensOn = later(first.opensOn, dayAfter(lastOfMonths(orderMade, 6)));
  return opensOn > first.closesOn ? windows.slice(1) : [{ ...first, opensOn }, ...windows.slice(1)];
}

/** Windows that can come while somebody is absent: none of a period not renewed, none beyond the end of the power. */
function whileAbsent(facts: CompleteFacts, column: string, windows: Window[]): Window[] {
  const { status, began } = underneath(facts);
  const written = facts.status === 'awol' ? table(status, column) : '-';
  if (written === '-') return windows;
  const end = endWhileAbsent(facts);
  const last = written === 'until-the-end' ? end : currentEnd(status, began, facts.startedOn);
  return windows
    .filter((window) => window.opensOn <= last)
    .map((window) => ({ ...window, closesOn: earlier(window.closesOn, end) }));
}

function answerFrom(windows: Window[], asOf: string, used: boolean): Expected {
  const open = windows.find((window) => window.opensOn <= asOf && asOf <= window.closesOn);
  if (open !== undefined && !used) return { verdict: 'yes', ...open };
  const next = windows.find((window) => window.opensOn > asOf);
  return next === undefined ? { verdict: 'no' } : { verdict: 'not-yet', ...next };
}

/** What the community treatment order was made from: section-3, hospital-order, transfer, part-3, cannot, or - (no CTO). */
export function underTheOrder(facts: CompleteFacts): string {
  const { status, onTop } = underneath(facts);
  if (table(status, 'hospital-order-bar') === '-') return '-';
  if (onTop) return 'not-settled';
  const from = table(facts.underlying ?? '', 'under-a-cto');
  return status === 'cto-part3' && from === 'section-3' ? 'cannot' : from;
}

export function patientMayApply(facts: CompleteFacts): Answer {
  const { status, began } = underneath(facts);
  const from = underTheOrder(facts);
  return mayApply(facts, table(status, 'patient'), 'while-absent', began, from, facts.tribunalUsed);
}

function mayApply(
  facts: CompleteFacts,
  written: string,
  absent: string,
  began: string,
  from: string,
  used: boolean,
): Answer {
  if (written === 'no') return { verdict: 'no' };
  if (from === 'not-settled' || from === 'cannot' || from === 'part-3') return 'not-settled';
  if (written === '14-days') return fourteenDays(facts, began);
  if (written === 'running-cto') {
    const opensOn = dayAfter(lastOfMonths(facts.underlyingStartedOn, 6));
    if (from === 'hospital-order' && facts.asOf < opensOn) return { verdict: 'not-yet', opensOn };
    return { verdict: used ? 'not-yet' : 'yes' };
  }
  const windows = whileAbsent(facts, absent, windowsOf(written, began, facts.asOf));
  return answerFrom(
    from === 'hospital-order' ? barFirst(windows, facts.underlyingStartedOn) : windows,
    facts.asOf,
    used,
  );
}

function fourteenDays(facts: CompleteFacts, began: string): Expected {
  const closesOn = lastOfDays(began, 14);
  // R (Modaresi) v SSH [2011] EWCA Civ 1359: in time on the next working day when the fourteenth is none
  if (facts.asOf > workingDayFrom(closesOn)) return { verdict: 'no', closesOn };
  return facts.tribunalUsed ? { verdict: 'no' } : { verdict: 'yes', opensOn: began, closesOn };
}

/** The relative's own application is counted apart (section 77(2)): whether the patient has used theirs does not matter. */
export function relativeMayApply(facts: CompleteFacts): Answer {
  const { status, began, onTop } = underneath(facts);
  const written = table(status, 'nearest-relative');
  if (written === 'no' || nobodyIsNearest(facts)) return { verdict: 'no' };
  if (written === 'after-barring') return { verdict: 'yes' };
  const from = underTheOrder(facts);
  if (written === 'as-cto') {
    if (onTop) return 'not-settled';
    if (from === 'section-3') return { verdict: 'yes' };
  }
  const asPatient = written === 'as-cto' || written === 'as-patient';
  const windows = asPatient ? table(status, 'patient') : written;
  return mayApply(facts, windows, 'relative-while-absent', began, from, false);
}

/** Last day of the period after which the case is sent to the tribunal by itself. */
export function automaticOn(facts: CompleteFacts): string | undefined {
  const { status, began, onTop } = underneath(facts);
  switch (table(status, 'automatic')) {
    case 'six-months-from-first-admission': {
      if (table(facts.status, 'automatic') === 'underneath-unless-s68') return undefined;
      if (onTop && status === 'cto') return undefined; // the day of the first admission is not among the facts
      const day = firstSixMonths(facts);
      return facts.tribunalUsed || day < facts.asOf ? undefined : day;
    }
    case 'one-month':
      return lastOfMonths(began, 1);
    case '12-months-then-24': {
      // Section 75(2D): the duty falls away when the case was considered, which an application alone does not show.
      let months = 12;
      while (lastOfMonths(began, months) < facts.asOf) months += 24;
      return lastOfMonths(began, months);
    }
    default:
      return undefined;
  }
}

/** The provisions that send the case by itself, named even where the day cannot be worked out. */
function references(facts: CompleteFacts): string[] {
  const { status, onTop } = underneath(facts);
  const written = table(status, 'reference');
  // A third status underneath, or a first admission that is not among the facts.
  if (written === '-' || written === 'underneath' || (onTop && status.startsWith('cto'))) return [];
  const goneBy = table(status, 'automatic') === 'six-months-from-first-admission';
  const from = facts.status === 'awol' ? facts.startedOn : facts.asOf; // section 21(3): absence puts the duty off
  if (goneBy && (facts.tribunalUsed || firstSixMonths(facts) < from)) return []; // section 68(3)
  return written.split(' ');
}

/** Six months from the first admission (section 68(5)). Of a CTO underneath, that first day is not among the facts. */
function firstSixMonths(facts: CompleteFacts): string {
  const { began, onTop } = underneath(facts);
  return lastOfMonths(onTop ? began : earlier(began, facts.underlyingStartedOn), 6);
}

export function expectedTribunal(facts: CompleteFacts): Answer {
  const answer = patientMayApply(facts);
  if (answer === 'not-settled') return answer;
  return { ...answer, automaticOn: automaticOn(facts), cites: references(facts) };
}

/** For the tests: days on both sides of every edge of a status that began on a day. */
export function edgesOf(status: string, began: string): string[] {
  const edges = [
    began,
    lastOfDays(began, 14),
    workingDayFrom(lastOfDays(began, 14)),
    lastOfDays(began, 28),
    lastOfDays(began, 84),
    lastOfMonths(began, 1),
  ];
  for (const months of [3, 6, 12, 24, 36, 48, 60]) edges.push(lastOfMonths(began, months));
  if (status === 's38')
    edges.push(lastOfDays(began, 112), lastOfDays(began, 336), lastOfDays(began, 364));
  if (status === 's35' || status === 's36') edges.push(lastOfDays(began, 56));
  return [...new Set(edges.flatMap((day) => [dayBefore(day), day, dayAfter(day)]))]
    .filter((day) => day >= began)
    .sort();
}
