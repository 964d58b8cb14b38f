import { afterEach, expect, it, vi } from 'vitest';
import { calendarFile } from '../../src/papers/calendar-file.ts';

afterEach(() => vi.unstubAllGlobals());

it('is written also where the browser can make no ids of its own', () => {
  vi.stubGlobal('crypto', {});
  const entry = { day: '2026-12-06', title: 'The last day', note: 'to ask a tribunal' } as const;
  expect(calendarFile([entry], new Date('2026-11-28'))).toContain(
    'UID:2026-12-06-0@know-your-rights',
  );
});
