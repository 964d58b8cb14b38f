import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearSession, readForeseen } from '../../src/journey/session.ts';
import { useJourney } from '../../src/journey/useJourney.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  clearSession();
  vi.useRealTimers();
});

const journey = () => renderHook(() => useJourney()).result;

it('an answer picked and not sent answers nothing, but where it leads is known in the next quiet moment', () => {
  const now = journey();
  const tell = vi.fn<(there: { place: unknown }) => void>();
  now.current.foresee('who', 'carer', tell);
  vi.runAllTimers();
  expect(tell.mock.calls[0]?.[0].place).toEqual({ question: 'nation', topic: 'start' });
  expect(now.current.case.answers).toEqual({});
});

it('picking another answer first and then sending gives the one sent', () => {
  const now = journey();
  now.current.foresee('who', 'carer', () => {});
  vi.runAllTimers();
  act(() => now.current.answer('who', 'patient'));
  expect(now.current.case.answers).toEqual({ who: 'patient' });
});

it.each([
  ['before anything was sent', []],
  ['after an answer', ['carer']],
])('clearing %s forgets what was foreseen, and stops what waits for a quiet moment', (_, sent) => {
  const now = journey();
  for (const value of sent) {
    now.current.foresee('who', value, () => {});
    vi.runAllTimers();
    expect(readForeseen()).toMatchObject({ question: 'who', value });
    act(() => now.current.answer('who', value));
  }
  const tell = vi.fn<() => void>();
  now.current.foresee(sent.length > 0 ? 'nation' : 'who', 'dont-know', tell);
  act(() => clearSession());
  vi.runAllTimers();
  expect(readForeseen()).toBeUndefined();
  expect(tell).not.toHaveBeenCalled();
});
