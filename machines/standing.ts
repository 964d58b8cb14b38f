import type { Facts } from './facts/facts.ts';
import type { StatusId } from './law/status-ids.ts';
import { possibleStatuses } from './reason/ask.ts';

type Known = Exclude<StatusId, 'unknown'>;

/** Two kinds of one thing, which nobody needs to tell apart to know where they stand. */
const pairs = [
  ['cto', 'cto-part3'],
  ['s7', 's37-guardianship'],
  ['conditional-discharge', 'conditional-discharge-dol'],
] as const satisfies readonly (readonly [Known, Known])[];

/** More than this and a list says less than "we cannot tell yet". */
const most = 6;

/**
 * Where a person stands, by the answers. `one`: a status, with what lies underneath where that is known, and whether an
 * absence is from home and not from a hospital (guardianship, s18(3)). `pair`: two kinds of one thing, named by the first.
 * `several`: likely ones, six at most. `unsure`: too many to list. `prison`: in prison, under nothing else.
 */
export type Standing =
  | {
      readonly kind: 'one';
      readonly status: Known;
      readonly underlying?: Known;
      readonly fromHome: boolean;
    }
  | { readonly kind: 'pair'; readonly pair: (typeof pairs)[number][0] }
  | { readonly kind: 'several'; readonly statuses: readonly Known[] }
  | { readonly kind: 'unsure' }
  | { readonly kind: 'prison' };

/** Where the facts place a person. */
export function standingOf(facts: Facts): Standing {
  const statuses = possibleStatuses(facts);
  const [only, other] = statuses;
  if (only && other === undefined) {
    const { underlying, custody = 'none' } = facts;
    if (only === 'community-none' && custody !== 'none') return { kind: 'prison' };
    return {
      kind: 'one',
      status: only,
      underlying: underlying === 'unknown' ? undefined : underlying,
      fromHome: only === 'awol' && (underlying === 's7' || underlying === 's37-guardianship'),
    };
  }
  const pair = pairs.find(
    ([one, another]) =>
      statuses.length === 2 && statuses.includes(one) && statuses.includes(another),
  );
  if (pair) return { kind: 'pair', pair: pair[0] };
  return statuses.length <= most ? { kind: 'several', statuses } : { kind: 'unsure' };
}
