import type { ReactNode } from 'react';
import { Icon, type IconName } from '../ui/Icon.tsx';

/** Short sentences, each beside a picture. */
export function IconList({ items }: { items: readonly (readonly [IconName, ReactNode])[] }) {
  return (
    <ul className="icon-list">
      {items.map(([icon, words]) => (
        <li key={icon}>
          <Icon name={icon} large />
          <span>{words}</span>
        </li>
      ))}
    </ul>
  );
}
