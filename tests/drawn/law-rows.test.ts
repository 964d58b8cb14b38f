// The law of each status laid out for readers: verdicts, and what a verdict turns on where it is open.
import { describe, expect, it } from 'vitest';
import type { StatusId } from '../../machines/law/status-ids.ts';
import {
  lawOf,
  otherRights,
  statusRights,
  type EnglandOrWales,
} from '../../machines/drawn/law-rows.ts';
import type { RightId } from '../../machines/rights/registry.ts';

describe('the law of a status', () => {
  it.each<[status: StatusId, nation: EnglandOrWales, right: RightId, verdict: string]>([
    ['s3', 'england', 'imha', 'yes IMHA-E-1'],
    ['s3', 'wales', 'imha', 'yes IMHA-W-1'],
    ['s2', 'england', 'tribunal', 'by-date TRI-2'],
    ['s37', 'england', 'tribunal-nearest-relative', 'by-date NRT-69-A'],
    ['awol', 'england', 'duration', 'by-underneath'],
    ['s17-leave', 'wales', 'aftercare', 'by-underneath S117-2 S117-1 S117-47 S117-3'],
    ['cto-revoked', 'england', 'vote', 'by-underneath VOT-KEEPS VOT-HOME VOT-BARRED'],
    ['cto-part3', 'england', 'tribunal', 'by-underneath TRI-CTO-PART3'],
    ['informal', 'england', 'imha', 'no IMHA-E-7'],
    ['informal', 'wales', 'leave-hospital', 'yes LVH-INFORMAL'],
    ['dols', 'wales', 'imha', 'maybe IMHA-W-9'],
    ['s136', 'england', 'information', 'maybe INF-PLACE'],
    ['s3', 'england', 'tribunal', 'yes TRI-3'],
  ])('%s in %s: %s is %s', (status, nation, right, expected) => {
    const row = lawOf(status, nation, '2026-11-22').find((one) => one.right === right);
    expect([row?.verdict, ...(row?.rules ?? [])].join(' ').startsWith(expected)).toBe(true);
  });

  it('is that of the day asked', () => {
    const tribunal = (on: string) =>
      lawOf('conditional-discharge-dol', 'england', on).find(({ right }) => right === 'tribunal')
        ?.rules;
    expect([tribunal('2026-02-17'), tribunal('2026-02-18')]).toEqual([
      ['TRI-75-2', 'REF-71-1'],
      ['TRI-75-2A', 'REF-75-2C', 'REF-75-2E', 'REF-71-1'],
    ]);
  });

  it('holds the rights that turn on the status; the others turn on needs, family or ability', () => {
    expect(lawOf('s3', 'england', '2026-11-22').map(({ right }) => right)).toEqual(statusRights);
    expect(otherRights).toEqual([
      'care-needs-assessment',
      'care-needs-eligible',
      'care-act-advocate',
      'carer-assessment',
      'carer-eligible',
      'imca',
      'nearest-relative',
    ]);
    expect(statusRights).toHaveLength(13);
  });
});
