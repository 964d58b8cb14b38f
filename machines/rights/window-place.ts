import {
  earlier,
  firstDayAfter,
  later,
  monthsBefore,
  shiftDays,
  type Day,
} from '../law/periods.ts';
import { provisions, type RuleWith } from '../law/provisions.ts';
import type { Rule, Window } from '../law/rule.ts';
import { periodAfter, periodOn, type Period } from '../law/series.ts';
import { keepsBar } from '../law/sets.ts';
import { nextWorkingDay } from '../law/working-days.ts';
import type { Ask, Standing } from '../reason/ask.ts';
import type { Details } from '../reason/right.ts';
import { limitsOf, type Limit, type Limits } from './absence.ts';

type State = 'open' | 'not-yet' | 'closed';
/**
 * Where a day falls among the windows; `bar`: only because of the six-month bar of a hospital order; `late`: the last day has
 * passed, but this is no later than the next working day; `limited`: while absent, none of a period that has not been renewed.
 */
export type WindowPlace = {
  readonly state: State;
  readonly dates: Details;
  readonly next?: Details;
  readonly bar?: boolean;
  readonly late?: boolean;
  readonly limited?: boolean;
};

/** Where `day` falls among the windows that begin on `start`. */
export function placeInWindows(
  { periods, firstShut, toWorkingDay }: Window,
  start: Day,
  day: Day,
  limit?: Limit,
): WindowPlace {
  const now = periodOn(periods, start, day);
  const limited = limit !== undefined;
  const shown = (period: Period | undefined): Details | undefined => {
    if (!period || (limit && period.from > limit.lastStart)) return undefined;
    return { opensOn: period.from, closesOn: limit ? earlier(period.to, limit.end) : period.to };
  };
  const dates = shown(now);
  const next = shown(periodAfter(periods, start, now));
  if (day > now.to) {
    const late = toWorkingDay === true && day <= nextWorkingDay(now.to);
    return late && dates
      ? { state: 'open', dates, late }
      : { state: 'closed', dates: { closesOn: now.to } };
  }
  if (firstShut && now.index === 0)
    return next
      ? { state: 'not-yet', dates: next, limited }
      : { state: 'closed', dates: {}, limited };
  if (!dates || day > (dates.closesOn ?? day)) return { state: 'closed', dates: {}, limited };
  return day < now.from
    ? { state: 'not-yet', dates, limited }
    : { state: 'open', dates, next, limited };
}

/** The latest day on which a status can have begun: what lies underneath leave or absence is older than it. */
export function latestStart(ask: Ask, { overlay, startFact }: Standing): Day {
  return earlier(ask.on, ask.facts[startFact] ?? (overlay && ask.facts.startedOn) ?? ask.on);
}

/** The states a window may be in when its start is not known, but not later than `latest`. */
function possibleStates(ask: Ask, rule: RuleWith<'window'>, latest: Day): readonly State[] {
  return ask.once(`states ${rule} ${latest}`, () => {
    const { window } = provisions[rule];
    const longAgo = 'every' in window.periods ? 'open' : 'closed';
    return [...new Set<State>([longAgo, placeInWindows(window, latest, ask.on).state])];
  });
}

/** The day a hospital order patient's CTO rights begin: six months after the order itself (s69(3)–(5)). */
function barLifts(ask: Ask, standing: Standing): Day | 'later' | undefined {
  const { barredByOrder }: Rule = provisions[ask.row().tribunal];
  if (!barredByOrder) return undefined;
  const bar = provisions['TRI-BAR'].after;
  // The order is older than what followed it, so six months of that are enough.
  const latest = latestStart(ask, standing);
  const longAgo = ask.once(`bar ${latest}`, () => ask.on >= firstDayAfter(bar, latest));
  if (longAgo || !keepsBar(ask.beneath())) return undefined;
  if (!standing.overlay) {
    const order = ask.facts.underlyingStartedOn;
    return order
      ? firstDayAfter(bar, order)
      : ask.one('underlyingStartedOn', undefined, ['later', undefined]);
  }
  // Under leave or absence no fact gives the day of the order itself.
  if (
    !ask.facts[standing.startFact] &&
    ask.one(`${standing.startFact}.longAgo`, undefined, [true, false])
  )
    return undefined;
  return ask.one('beneathStartedOn', undefined, ['later', undefined]);
}

/** The window in which a bar lifts: from that day to the window's end. */
function afterBar({ periods }: Window, start: Day | undefined, lifts: Day): Details {
  if (!start) return { opensOn: lifts };
  const { from, to } = periodOn(periods, start, lifts);
  return { opensOn: later(lifts, from), closesOn: to };
}

/** The place on the first day they can have left and on the last, where that day is not known: between them it is one of these. */
function placesWhileAbsent(
  ask: Ask,
  rule: RuleWith<'window'>,
  start: Day,
  limits: Limits,
): readonly WindowPlace[] {
  const { startedOn: left } = ask.facts;
  const { window } = provisions[rule];
  return ask.once(`away ${JSON.stringify(window)} ${limits.key} ${start}`, () =>
    (left ? [left] : [start, ask.on]).map((day) =>
      placeInWindows(window, start, ask.on, limits.on(start, day)),
    ),
  );
}

/** Somebody absent: what is not known of the start and of the day they left is tried every way that makes a difference. */
function placeWhileAbsent(
  ask: Ask,
  rule: RuleWith<'window'>,
  standing: Standing,
  limits: Limits,
): WindowPlace {
  const start = ask.facts[standing.startFact];
  const ofLeaving = (places: readonly WindowPlace[]): WindowPlace => {
    const states = [...new Set(places.map(({ state }) => state))];
    const [only] = places;
    if (places.length === 1 && only) return only;
    const state = ask.one('startedOn', states.length === 1 ? states[0] : undefined, states);
    return { state, dates: {}, limited: true };
  };
  if (start) return ofLeaving(placesWhileAbsent(ask, rule, start, limits));
  const latest = latestStart(ask, standing);
  const ways = ask.once(`absent ${rule} ${limits.key} ${latest}`, () => {
    // The starts that make the day the last of a period, or the first of the next: the first, the second, the third.
    const starts = [
      latest,
      ...[6, 12].flatMap((months) => {
        const ago = monthsBefore(latest, months);
        return [shiftDays(ago, 1), ago];
      }),
    ];
    const all = starts.map((one) =>
      placesWhileAbsent(ask, rule, one, limits).map(
        ({ state }): WindowPlace => ({ state, dates: {}, limited: true }),
      ),
    );
    return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
  });
  return ofLeaving(ask.one(standing.startFact, ways.length === 1 ? ways[0] : undefined, ways));
}

/** The place now, tried every way where the start is not known. */
export function placeNow(ask: Ask, rule: RuleWith<'window'>, standing: Standing): WindowPlace {
  const { window } = provisions[rule];
  // A recall makes no window of its own: the CTO's run on, and its start is not a fact (s66(2A)).
  const recalled = ask.row().tribunal === 'TRI-RECALL';
  const start = recalled ? undefined : ask.facts[standing.startFact];
  const lifts = barLifts(ask, standing);
  if (lifts === 'later') return { state: 'not-yet', bar: true, dates: {} };
  if (lifts && ask.on < lifts)
    return { state: 'not-yet', bar: true, dates: afterBar(window, start, lifts) };
  if (recalled) return { state: 'open', dates: {} };
  const limits = standing.overlay === 'awol' ? limitsOf(ask, standing, rule) : undefined;
  if (limits) return placeWhileAbsent(ask, rule, standing, limits);
  if (start) {
    const place = ask.once(`place ${rule} ${start}`, () => placeInWindows(window, start, ask.on));
    const { opensOn } = place.dates;
    return lifts && opensOn
      ? { ...place, dates: { ...place.dates, opensOn: later(lifts, opensOn) } }
      : place;
  }
  const states = possibleStates(ask, rule, latestStart(ask, standing));
  const [only] = states;
  // One day may be in the window of one status and before that of another: then the status matters as well as the day.
  const edge = JSON.stringify(window.periods.first[0]);
  return {
    state:
      states.length === 1 && only
        ? only
        : ask.one(`${standing.startFact}.${edge}`, undefined, states),
    dates: {},
  };
}
