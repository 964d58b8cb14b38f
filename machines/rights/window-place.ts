import { earlier, firstDayAfter, later, type Day } from '../law/periods.ts';
import { provisions } from '../law/provisions.ts';
import type { Rule, Window } from '../law/rule.ts';
import { keepsBar } from '../law/sets.ts';
import { periodAfter, periodOn } from '../law/series.ts';
import type { Ask, Standing } from '../reason/ask.ts';
import type { Details } from '../reason/right.ts';

type State = 'open' | 'not-yet' | 'closed';
/** Where a day falls among the windows; `bar`: only because of the six-month bar of a hospital order. */
export type WindowPlace = {
  readonly state: State;
  readonly dates: Details;
  readonly next?: Details;
  readonly bar?: boolean;
};

/** Where `day` falls among the windows that begin on `start`. */
export function placeInWindows({ periods, firstShut }: Window, start: Day, day: Day): WindowPlace {
  const now = periodOn(periods, start, day);
  const after = periodAfter(periods, start, now);
  const next = after && { opensOn: after.from, closesOn: after.to };
  if (day > now.to) return { state: 'closed', dates: { closesOn: now.to } };
  if (firstShut && now.index === 0) return { state: 'not-yet', dates: next ?? {} };
  const dates = { opensOn: now.from, closesOn: now.to };
  return day < now.from ? { state: 'not-yet', dates } : { state: 'open', dates, next };
}

/** The latest day on which a status can have begun: what lies underneath leave or absence is older than it. */
function latestStart(ask: Ask, { overlay, startFact }: Standing): Day {
  return earlier(ask.on, ask.facts[startFact] ?? (overlay && ask.facts.startedOn) ?? ask.on);
}

/** The states a window may be in when its start is not known, but not later than `latest`. */
function possibleStates(ask: Ask, window: Window, latest: Day): readonly State[] {
  return ask.once(`states ${JSON.stringify(window)} ${latest}`, () => {
    const longAgo = window.periods.every ? 'open' : 'closed';
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
  if (!ask.facts[standing.startFact] && ask.one(standing.startFact, undefined, [true, false]))
    return undefined;
  return ask.one('beneathStartedOn', undefined, ['later', undefined]);
}

/** The window in which a bar lifts: from that day to the window's end. */
function afterBar({ periods }: Window, start: Day | undefined, lifts: Day): Details {
  if (!start) return { opensOn: lifts };
  const { from, to } = periodOn(periods, start, lifts);
  return { opensOn: later(lifts, from), closesOn: to };
}

/** The place now, tried every way where the start is not known. */
export function placeNow(ask: Ask, window: Window, standing: Standing): WindowPlace {
  // A recall makes no window of its own: the CTO's run on, and its start is not a fact (s66(2A)).
  const start = standing.status === 'cto-recall' ? undefined : ask.facts[standing.startFact];
  const lifts = barLifts(ask, standing);
  if (lifts === 'later') return { state: 'not-yet', bar: true, dates: {} };
  if (lifts && ask.on < lifts)
    return { state: 'not-yet', bar: true, dates: afterBar(window, start, lifts) };
  if (start) {
    const place = ask.once(`place ${JSON.stringify(window)} ${start}`, () =>
      placeInWindows(window, start, ask.on),
    );
    const { opensOn } = place.dates;
    return lifts && opensOn
      ? { ...place, dates: { ...place.dates, opensOn: later(lifts, opensOn) } }
      : place;
  }
  if (standing.status === 'cto-recall') return { state: 'open', dates: {} };
  const states = possibleStates(ask, window, latestStart(ask, standing));
  const [only] = states;
  return {
    state: states.length === 1 && only ? only : ask.one(standing.startFact, undefined, states),
    dates: {},
  };
}
