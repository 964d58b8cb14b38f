// The statuses there are: the same ones, in the same order, as in the tables of the second encoding.
import { expect, it } from 'vitest';
import {
  isOverlay,
  isPlain,
  knownStatusIds,
  plainStatusIds,
  statusIds,
} from '../../machines/law/status-ids.ts';
import { ON_TOP, STATUSES } from '../law/complete-facts.ts';

it('are those of the tables, and “unknown”', () => {
  expect(statusIds).toEqual([...STATUSES, 'unknown']);
  expect(knownStatusIds).toEqual(STATUSES);
});

it.each(statusIds)(
  '%s has rights of its own, or takes them from what lies underneath, or is no status at all',
  (status) => {
    const onTop = ON_TOP.some((one) => one === status);
    expect([isOverlay(status), isPlain(status)]).toEqual([onTop, !onTop && status !== 'unknown']);
    expect(plainStatusIds.some((one) => one === status)).toBe(isPlain(status));
  },
);
