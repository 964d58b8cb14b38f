import type { RowId } from '../../machines/told/rows.ts';
import type { Verdict } from '../../machines/reason/right.ts';

export type TagTone = 'yes' | 'ask' | 'plain';

/** Rows whose answer is neither yes nor no: a length of time, a thing to ask for. */
const always: Partial<Record<RowId, TagTone>> = {
  'how-long': 'plain',
  next: 'plain',
  recall: 'ask',
  conditions: 'ask',
  threat: 'ask',
  'said-no': 'yes',
  court: 'plain',
  solicitor: 'yes',
  crisis: 'yes',
  listeners: 'yes',
  visits: 'yes',
  complain: 'yes',
  'ward-talk': 'ask',
  'team-talk': 'ask',
};

/** Rows about what is done to somebody: a "no" there is not a refusal but half an answer. */
const half: readonly RowId[] = ['medicine', 'go-out'];

/** The colour of a row's tag. It is never the only sign: the tag says it in words. */
export function toneOf(row: RowId, verdict: Verdict | undefined): TagTone {
  const fixed = always[row];
  if (fixed) return fixed;
  if (row === 'go-out') return 'ask';
  if (verdict === 'yes') return 'yes';
  return verdict === 'maybe' || half.includes(row) ? 'ask' : 'plain';
}
