import type { ReactNode } from 'react';
import { type IconName, MoreIcon } from './MoreIcon.tsx';

export type BadgeKind = 'yes' | 'not-yet' | 'no' | 'maybe' | 'elsewhere';

const shapes: Record<BadgeKind, IconName> = {
  yes: 'check',
  'not-yet': 'clock',
  no: 'bar',
  maybe: 'diamond',
  elsewhere: 'arrow-on',
};

/** A verdict in brief: the word, a shape of its own and a colour. */
export function VerdictBadge({ kind, children }: { kind: BadgeKind; children: ReactNode }) {
  return (
    <span className={`badge badge-${kind}`}>
      <MoreIcon name={shapes[kind]} />
      {/* In an element of its own: a translator that takes bare words out of the page would keep the old ones. */}
      <span>{children}</span>
    </span>
  );
}
