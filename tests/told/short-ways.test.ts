import { describe, expect, it } from 'vitest';
import { advocateLaw } from '../../machines/journey/advocate-law.ts';
import { journeyMachine } from '../../machines/journey/machine.ts';
import { replay } from '../../machines/journey/replay.ts';
import { pageCases } from '../../machines/told/page-cases.ts';
import type { StatusPageId } from '../../machines/told/page-ids.ts';
import { beginnings, isApart, shortWay } from '../../machines/told/short-ways.ts';

const day = '2026-11-28';

describe.each(['england', 'wales'] as const)('in %s', (nation) => {
  it.each(beginnings)('%s is two taps from its outcome, and every step counts', (status) => {
    const input = { day, law: advocateLaw };
    const way = shortWay(status, nation, journeyMachine, input);
    const there = replay(journeyMachine, way, input);
    expect(there.place).toBe('outcome');
    expect(there.steps).toHaveLength(way.length);
    const { facts } = there.case;
    expect([facts.role, facts.nation]).toEqual(['professional', nation]);
    // None but what the page is about; where it tells two apart, that is asked at the outcome.
    const told = isApart(status)
      ? [status]
      : pageCases(status as StatusPageId, day).map((one) => one.facts.status);
    expect(told).toEqual(expect.arrayContaining([facts.status].flat()));
  });

  it.each([
    ['section-2', `${nation}:the-hospital`],
    ['informal', `${nation}:the-hospital`],
    ['guardianship', undefined],
  ] as const)('%s begun where the hospital is chosen has %s as its place', (status, place) => {
    const input = { day, law: advocateLaw };
    const way = shortWay(status, nation, journeyMachine, input, 'the-hospital');
    const there = replay(journeyMachine, way, input);
    expect(there.place).toBe('outcome');
    expect(there.case.answers.place).toBe(place);
  });
});
