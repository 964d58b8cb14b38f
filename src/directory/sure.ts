import type { Evidence } from './evidence.ts';

/**
 * How sure of the number that is shown: one of us rang it, one of us read it on a page, or neither.
 * The day is when that was done; null where nobody noted it.
 */
export type Sure = { of: 'rang' | 'read' | 'unsure'; on: string | null };

type Number = { rangOn?: string; status: Evidence['status'] };

/**
 * The one measure of a number, from what is known of it and of why it is given here. A number that was read for
 * certain is still unsure where it is not certain that its service works here.
 */
export function sureOf(
  number: Number,
  why: Pick<Evidence, 'status' | 'confidence' | 'checkedOn'>,
): Sure {
  if (number.rangOn) return { of: 'rang', on: number.rangOn };
  const isRead =
    number.status === 'sourced' &&
    why.status === 'sourced' &&
    (why.confidence === 'high' || why.confidence === 'medium');
  return { of: isRead ? 'read' : 'unsure', on: why.checkedOn };
}
