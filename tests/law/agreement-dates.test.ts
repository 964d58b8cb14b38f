// Dates over six years of first days, every day of them, and hours across the changes of the clock.
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import { dayAfter, lastOfDays } from './civil-days.ts';
import { Ledger } from './compare.ts';
import type { CompleteFacts, Right, Status } from './complete-facts.ts';
import { expectedOf } from './reference.ts';
import { BASE } from './spaces.ts';

const DATED: readonly Right[] = [
  'duration',
  'tribunal',
  'tribunal-nearest-relative',
  'refuse-treatment',
];

function* everyDay(from: string, to: string): Generator<string> {
  for (let day = from; day <= to; day = dayAfter(day)) yield day;
}

function agree(space: Iterable<CompleteFacts>): void {
  const ledger = new Ledger();
  for (const facts of space) {
    const { findings } = assess(facts);
    for (const right of DATED)
      ledger.check(right, facts, expectedOf(right, facts), findings[right]);
  }
  console.log(`dates compared: ${ledger.compared} findings`);
  expect(ledger.report()).toBe('');
}

function* years(
  status: Status,
  later: readonly number[],
  from = '2023-01-01',
): Generator<CompleteFacts> {
  for (const startedOn of everyDay(from, '2028-12-31'))
    for (const days of later) {
      const asOf = lastOfDays(startedOn, days);
      yield {
        ...BASE,
        status,
        startedOn,
        underlyingStartedOn: startedOn,
        startedAt: `${startedOn}T12:00:00Z`,
        asOf,
      };
    }
}

describe('every first day from 2023 to 2028', () => {
  it.each<[Status, number[]]>([
    ['s2', [1, 15, 16, 17, 18, 19]],
    ['s3', [1, 200, 500]],
    ['s37', [1, 200]],
    ['cto', [1, 200]],
    ['conditional-discharge', [1, 900]],
    ['dols', [1]],
    ['s35', [40]],
    ['s38', [100]],
  ])('%s', (status, later) => agree(years(status, later)), 180_000);

  it(
    'conditional-discharge-dol',
    () => agree(years('conditional-discharge-dol', [1, 500], '2026-02-18')),
    180_000,
  );
});

describe('hours', () => {
  function* hourly(): Generator<CompleteFacts> {
    const statuses: Status[] = ['s136', 's135-1', 's5-4', 's5-2', 's4', 'cto-recall'];
    const changes = [
      '2024-03-31',
      '2024-10-27',
      '2025-03-30',
      '2025-10-26',
      '2026-03-29',
      '2026-10-25',
      '2027-03-28',
      '2028-10-29',
    ];
    for (const change of changes)
      for (const status of statuses)
        for (let back = -30; back <= 80; back++) {
          const at = new Date(Date.parse(`${change}T01:00:00Z`) - back * 3_600_000 + 17 * 180_000);
          const startedAt = at.toISOString();
          const startedOn = startedAt.slice(0, 10);
          yield {
            ...BASE,
            status,
            underlying: 's3',
            startedAt,
            startedOn,
            underlyingStartedOn: startedOn,
            asOf: startedOn,
          };
        }
  }
  it('run in real time across the changes of the clock', () => agree(hourly()), 180_000);

  it('are counted from the moment, whatever its offset', () => {
    const spring = {
      ...BASE,
      status: 's136' as const,
      startedAt: '2026-03-28T23:30:00+00:00',
      startedOn: '2026-03-28',
      asOf: '2026-03-28',
    };
    const got = assess(spring).findings.duration;
    expect(Date.parse(got.endsAt ?? '')).toBe(Date.parse('2026-03-30T00:30:00+01:00'));
  });
});
