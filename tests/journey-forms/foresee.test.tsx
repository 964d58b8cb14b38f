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
  expect(now.current.answers).toEqual({});
});

it('picking another answer first and then sending gives the one sent', () => {
  const now = journey();
  now.current.foresee('who', 'carer', () => {});
  vi.runAllTimers();
  act(() => now.current.answer('who', 'patient'));
  expect(now.current.answers).toEqual({ who: 'patient' });
});

it('clearing before anything was sent stops what waits for a quiet moment too', () => {
  const now = journey();
  const tell = vi.fn<() => void>();
  now.current.foresee('who', 'carer', tell);
  act(() => clearSession());
  vi.runAllTimers();
  expect(readForeseen()).toBeUndefined();
  expect(tell).not.toHaveBeenCalled();
});

it('clearing forgets what was foreseen, and what waits for a quiet moment no longer happens', () => {
  const now = journey();
  now.current.foresee('who', 'carer', () => {});
  vi.runAllTimers();
  expect(readForeseen()).toMatchObject({ question: 'who', value: 'carer' });
  act(() => now.current.answer('who', 'carer'));
  const tell = vi.fn<() => void>();
  now.current.foresee('nation', 'wales', tell);
  act(() => clearSession());
  vi.runAllTimers();
  expect(readForeseen()).toBeUndefined();
  expect(tell).not.toHaveBeenCalled();
});
