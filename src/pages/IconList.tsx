import type { ReactNode } from 'react';
import { type IconName, MoreIcon } from '../ui/MoreIcon.tsx';

/** Short sentences, each beside a picture. */
export function IconList({ items }: { items: readonly (readonly [IconName, ReactNode])[] }) {
  return (
    <ul className="icon-list">
      {items.map(([icon, words]) => (
        <li key={icon}>
          <MoreIcon name={icon} large />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
