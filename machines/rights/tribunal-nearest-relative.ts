import { provisions } from '../law/provisions.ts';
import type { StatusLaw } from '../law/statuses.ts';
import type { Ask } from '../reason/ask.ts';
import { kindsBy } from '../reason/kinds.ts';
import { applying } from './applying.ts';
import { ruling, type Right } from '../reason/right.ts';
import { placeNow } from './window-place.ts';

type RelativeRule = Exclude<StatusLaw['relativeTribunal'], 'underneath'>;

/** For a recalled or revoked CTO the rule is that of the status underneath. */
function relativeRule(ask: Ask): RelativeRule {
  const rule = ask.row().relativeTribunal;
  if (rule !== 'underneath') return rule;
  return ask.beneath().relativeTribunal === 'NRT-BARRED' ? 'NRT-BARRED' : 'NRT-PART3';
}

/** May the nearest relative apply to the tribunal? (MHA ss66(1)(g), 69(1)) */
export const tribunalNearestRelative: Right = {
  reads: ['status', 'underlying', 'startedOn', 'underlyingStartedOn'],
  sameInBothNations: true,
  awaits: 'NR-25-1',
  kinds: kindsBy(['relativeTribunal', 'tribunal']),
  says: ['opens', 'closes', 'closed'],
  decide(ask) {
    const standing = ask.standing();
    const rule = relativeRule(ask);
    switch (rule) {
      case 'NRT-NONE':
      case 'NRT-DISPLACED':
      case 'NRT-RESTRICTED':
        return ruling('no', rule);
      // The right comes with a barring report (s66(1)(g)), which no fact shows: the words carry the condition.
      case 'NRT-BARRED':
        return ruling('yes', rule);
      case 'NRT-PART3': {
        const { state, dates, bar } = placeNow(ask, provisions['TRI-CTO-PART3'].window, standing);
        const verdict = state === 'open' ? 'yes' : 'not-yet';
        return {
          verdict,
          rules: bar ? [rule, 'TRI-BAR'] : [rule],
          details: dates,
          lines: applying(ask, verdict, dates),
        };
      }
      case 'NRT-69-A':
      case 'NRT-69-B': {
        const { state, dates } = placeNow(ask, provisions[rule].window, standing);
        const verdict = state === 'open' ? 'yes' : 'not-yet';
        return ruling(verdict, rule, dates, applying(ask, verdict, dates));
      }
      default:
        throw new Error(`No such rule: ${rule}`);
    }
  },
};
