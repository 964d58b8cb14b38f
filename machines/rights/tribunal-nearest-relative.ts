import { barredByReport, keepsBar } from '../law/sets.ts';
import type { StatusLaw } from '../law/statuses.ts';
import type { Ask } from '../reason/ask.ts';
import { kindsBy } from '../reason/kinds.ts';
import { applying } from './applying.ts';
import { ruling, type Right } from '../reason/right.ts';
import { nobodyIsNearest } from './nobody.ts';
import { placeNow } from './window-place.ts';

type RelativeRule = Exclude<StatusLaw['relativeTribunal'], 'underneath'>;

/** For a recalled or revoked CTO the rule is that of the status underneath. */
function relativeRule(ask: Ask): RelativeRule {
  const rule = ask.row().relativeTribunal;
  if (rule !== 'underneath') return rule;
  return barredByReport(ask.beneath()) ? 'NRT-BARRED' : 'NRT-PART3';
}

const nobody = ruling('no', 'NR-60');

/** May the nearest relative apply to the tribunal? (MHA ss66(1)(g), 69(1)) */
export const tribunalNearestRelative: Right = {
  reads: [
    'status',
    'underlying',
    'startedOn',
    'underlyingStartedOn',
    'age',
    'relatives',
    'relativeOrders',
  ],
  sameInBothNations: true,
  awaits: 'NR-25-1',
  kinds: kindsBy(['relativeTribunal', 'tribunal', 'duration'], ['awol']),
  kindsBeneath: kindsBy([keepsBar, barredByReport]),
  says: ['opens', 'closes', 'closed'],
  decide(ask) {
    const standing = ask.standing();
    const rule = relativeRule(ask);
    if (rule !== 'NRT-BARRED' && rule !== 'NRT-PART3' && rule !== 'NRT-69-A' && rule !== 'NRT-69-B')
      return ruling('no', rule);
    // The right comes with a barring report (s66(1)(g)), which no fact shows: the words carry the condition.
    if (rule === 'NRT-BARRED') return nobodyIsNearest(ask) ? nobody : ruling('yes', rule);
    const window = rule === 'NRT-PART3' ? 'TRI-CTO-PART3' : rule;
    // The relatives last, for whatever lies underneath is asked before them elsewhere.
    const { state, dates, bar } = placeNow(ask, window, standing);
    if (nobodyIsNearest(ask)) return nobody;
    const verdict = state === 'open' ? 'yes' : state === 'closed' ? 'no' : 'not-yet';
    return {
      verdict,
      rules: bar ? [rule, 'TRI-BAR'] : [rule],
      details: dates,
      lines: applying(ask, verdict, dates),
    };
  },
};
