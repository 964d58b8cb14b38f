import { rightIds, type RightId } from '../rights/registry.ts';
import type { Finding } from '../reason/right.ts';

type Findings = Readonly<Record<RightId, Finding>>;

/** What is said in the open of a right: its verdict, by the rule that decided, and who the nearest relative is. */
const openOf = ({ verdict, rules, relative }: Finding) => [verdict, rules[0], relative].join();

/** The rights of which something else is said in the open than before, after a few more answers. */
export const changedRights = (before: Findings, now: Findings): ReadonlySet<RightId> =>
  new Set(rightIds.filter((id) => openOf(before[id]) !== openOf(now[id])));
