// A browser may refuse a new entry of its history: in a frame, or where too many come at once.
import { act, renderHook } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { usePages } from '../../src/app/usePages.ts';
import { clearSession } from '../../src/journey/session.ts';
import { useJourney } from '../../src/journey/useJourney.ts';

const refuse = () =>
  vi.spyOn(history, 'pushState').mockImplementation(() => {
    throw new DOMException('too many', 'SecurityError');
  });

afterEach(() => {
  vi.restoreAllMocks();
  clearSession();
});

it('another page is shown all the same', () => {
  const { result } = renderHook(() => usePages('home', 'http://localhost/'));
  refuse();
  act(() => result.current.route.goTo('about'));
  expect(result.current.page).toBe('about');
});

it('an answer leads on all the same', () => {
  const { result } = renderHook(() => useJourney());
  refuse();
  act(() => result.current.answer('who', 'patient'));
  expect(result.current.place).toMatchObject({ question: 'nation' });
});
