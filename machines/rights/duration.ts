import { barredByReport } from '../law/sets.ts';
import { kindsBy } from '../reason/kinds.ts';
import { linesOf, type Right } from '../reason/right.ts';
import { endOf } from './end.ts';

/** Is there a legal limit now running, and when does it end? (MHA ss2–5, 17F, 17G, 20, 20A, 35–38, 41, 135, 136) */
export const duration: Right = {
  reads: [
    'status',
    'underlying',
    'startedOn',
    'startedAt',
    'underlyingStartedOn',
    'authorisedUntil',
  ],
  sameInBothNations: true,
  kinds: kindsBy(['duration'], ['awol', 's135-2']),
  kindsBeneath: kindsBy([barredByReport]),
  says: ['ends', 'overdue', 'ends-at', 'paper', 'renewable'],
  decide(ask) {
    const { rules, lasts, ...details } = endOf(ask);
    if (lasts.kind === 'none') return { verdict: 'no', rules };
    const { endsOn, endsAt, renewable } = details;
    return {
      verdict: 'yes',
      rules,
      details,
      lines: linesOf(
        endsOn !== undefined && { id: endsOn < ask.on ? 'overdue' : 'ends', day: endsOn },
        endsAt !== undefined && { id: 'ends-at', at: endsAt },
        rules.includes('DUR-DOLS') && { id: 'paper' },
        // Nothing renews while somebody is absent (s20(3)).
        renewable && !rules.includes('DUR-AWOL') && { id: 'renewable' },
      ),
    };
  },
};
