import { assess } from '../../machines/assess.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import type { Finding } from '../../machines/reason/right.ts';

export type Headline =
  | 'yes'
  | 'no'
  | 'maybe'
  | 'nearly'
  | 'elsewhere-scotland'
  | 'elsewhere-northern-ireland';

/** Which sentence opens the page. `nearly`: only the nation is missing, and England and Wales agree. */
export function headlineOf(imha: Finding, facts: Facts): Headline {
  if (imha.signpost) return `elsewhere-${imha.signpost}`;
  if (imha.verdict === 'yes' || imha.verdict === 'no') return imha.verdict;
  const agree = (['england', 'wales'] as const).every(
    (nation) => assess({ ...facts, nation }).findings.imha.verdict === 'yes',
  );
  return facts.nation === undefined && agree ? 'nearly' : 'maybe';
}
