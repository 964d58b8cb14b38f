import { createElement, Fragment, type ReactNode } from 'react';

/** Names or sentences in a row, each a text of its own: so each is known by what it says, and has its second language (decision 009). */
export function Joined({
  parts,
  between = ' ',
}: {
  parts: readonly ReactNode[];
  between?: string;
}) {
  const texts = parts.flatMap((part, at) => (at > 0 && between ? [between, part] : [part]));
  return createElement(Fragment, null, ...texts);
}
