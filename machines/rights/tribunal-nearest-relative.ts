import { relativeWindows, tribunalWindows } from '../law/tribunal-windows.ts';
import { statuses, type StatusLaw } from '../law/statuses.ts';
import type { PlainStatusId } from '../law/status-ids.ts';
import type { Ask, Standing } from '../reason/ask.ts';
import { ruling, type Right } from '../reason/right.ts';
import { placeNow } from './window-place.ts';

type RelativeRule = StatusLaw['relativeTribunal'];

/** For a recalled or revoked CTO the rule is that of the status underneath. */
function relativeRule(ask: Ask, { status }: Standing): RelativeRule {
  const rule = statuses[status].relativeTribunal;
  if (rule !== 'NRT-UNDERNEATH') return rule;
  const beneath: PlainStatusId = ask.beneath();
  return statuses[beneath].relativeTribunal === 'NRT-BARRED' ? 'NRT-BARRED' : 'NRT-PART3';
}

/** May the nearest relative apply to the tribunal? (MHA ss66(1)(g), 69(1)) */
export const tribunalNearestRelative: Right = {
  reads: ['status', 'underlying', 'startedOn', 'underlyingStartedOn'],
  sameInBothNations: true,
  awaits: 'NR-25-1',
  decide(ask) {
    const standing = ask.standing();
    const rule = relativeRule(ask, standing);
    switch (rule) {
      case 'NRT-NONE':
      case 'NRT-DISPLACED':
      case 'NRT-RESTRICTED':
        return ruling('no', rule);
      // The right comes with a barring report (s66(1)(g)), which no fact shows: the words carry the condition.
      case 'NRT-BARRED':
        return ruling('yes', rule);
      case 'NRT-PART3': {
        const { state, dates, bar } = placeNow(ask, tribunalWindows['TRI-CTO-PART3'], standing);
        return {
          verdict: state === 'open' ? 'yes' : 'not-yet',
          rules: bar ? [rule, 'TRI-BAR'] : [rule],
          details: dates,
        };
      }
      case 'NRT-69-A':
      case 'NRT-69-B': {
        const { state, dates } = placeNow(ask, relativeWindows[rule], standing);
        return ruling(state === 'open' ? 'yes' : 'not-yet', rule, dates);
      }
      default:
        throw new Error(`No such rule: ${rule}`);
    }
  },
};
