import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { datedEvents } from '../../src/outcome/dated-events.ts';

const eventsOf = (facts: Facts) => {
  const on = '2026-07-01';
  const all: Facts = {
    asOf: on,
    nation: 'england',
    age: '18-or-over',
    treatmentsDiscussed: [],
    tribunalUsed: false,
    ...facts,
  };
  return datedEvents(all, assess(all).findings, on)
    .map(({ kind, day }) => `${kind} ${day}`)
    .filter((event) => !event.startsWith('today'));
};

describe('the dates of the timeline', () => {
  it.each<[why: string, facts: Facts, events: readonly string[]]>([
    [
      'hours end on the day it is then in the United Kingdom',
      { status: 's5-2', startedAt: '2026-07-01T00:30:00+01:00' },
      ['start 2026-07-01', 'end 2026-07-04'],
    ],
    [
      'and begin on it, however the moment is written',
      { status: 's5-2', startedAt: '2026-06-30T23:30:00Z' },
      ['start 2026-07-01', 'end 2026-07-04'],
    ],
    [
      'in winter it is the same day',
      { status: 's4', startedAt: '2026-01-10T23:30:00Z' },
      ['start 2026-01-10', 'end 2026-01-13'],
    ],
    [
      'a right to apply that is lost with section 4 has no day after it',
      { status: 's4', startedAt: '2026-06-30T09:00:00+01:00', startedOn: '2026-06-30' },
      ['start 2026-06-30', 'end 2026-07-03'],
    ],
    [
      'on section 2 it has',
      { status: 's2', startedOn: '2026-06-30' },
      ['start 2026-06-30', 'closes 2026-07-13', 'end 2026-07-27'],
    ],
    [
      'a last remand ends for good',
      { status: 's35', startedOn: '2026-05-01' },
      ['start 2026-05-01', 'end 2026-07-23'],
    ],
    [
      'an earlier one may be renewed',
      { status: 's35', startedOn: '2026-06-20' },
      ['start 2026-06-20', 'end-renewable 2026-07-17'],
    ],
  ])('%s', (_, facts, events) => expect(eventsOf(facts)).toEqual(events));
});
