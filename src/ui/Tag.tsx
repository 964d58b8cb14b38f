import type { ReactNode } from 'react';

/** A few words beside an answer: how long, by when, on what terms. */
export function Tag({ tone, children }: { tone: 'yes' | 'ask' | 'plain'; children: ReactNode }) {
  return (
    <span className={`tag tag-${tone}`}>
      <span>{children}</span>
    </span>
  );
}
