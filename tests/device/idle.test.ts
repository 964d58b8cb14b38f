import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchIdle, type IdleTimes } from '../../src/device/idle/watch-idle.ts';

const minute = 60_000;
const ward: IdleTimes = { askAfter: 2 * minute, goneAfter: 2.5 * minute };
const elsewhere: IdleTimes = { askAfter: 15 * minute };

let speaking = false;
let something = true;
let told: string[] = [];

function watch(times: IdleTimes) {
  return watchIdle(times, {
    now: () => Date.now(),
    isSpeaking: () => speaking,
    hasSomething: () => something,
    tell: (presence) => told.push(presence),
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  speaking = false;
  something = true;
  told = [];
});
afterEach(() => vi.useRealTimers());

it('on a ward asks after the minutes set, and clears half a minute later', () => {
  watch(ward);
  vi.advanceTimersByTime(2 * minute - 1);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(told).toEqual(['asked']);
  vi.advanceTimersByTime(29_999);
  expect(told).toEqual(['asked']);
  vi.advanceTimersByTime(1);
  expect(told.slice(0, 2)).toEqual(['asked', 'gone']);
});

it('on a ward any sign while it asks is an answer, as often as one likes (WCAG 2.2.1)', () => {
  const { sign } = watch(ward);
  for (let time = 0; time < 12; time += 1) {
    vi.advanceTimersByTime(2 * minute + 20_000);
    sign();
  }
  expect(told).toEqual(Array.from({ length: 12 }, () => ['asked', 'here']).flat());
});

it('the focus moved by the question itself is no answer', () => {
  const { sign } = watch(ward);
  vi.advanceTimersByTime(2 * minute);
  sign('plain');
  vi.advanceTimersByTime(30_000);
  expect(told.slice(0, 2)).toEqual(['asked', 'gone']);
});

it('elsewhere covers after 15 minutes, clears nothing, and only the button uncovers', () => {
  const { sign, stillHere } = watch(elsewhere);
  vi.advanceTimersByTime(15 * minute);
  expect(told).toEqual(['asked']);
  sign();
  vi.advanceTimersByTime(600 * minute);
  expect(told).toEqual(['asked']);
  stillHere();
  expect(told).toEqual(['asked', 'here']);
  vi.advanceTimersByTime(15 * minute);
  expect(told).toEqual(['asked', 'here', 'asked']);
});

it.each([ward, elsewhere])('never while something is read aloud', (times) => {
  speaking = true;
  watch(times);
  vi.advanceTimersByTime(90 * minute);
  expect(told).toEqual([]);
  speaking = false;
  vi.advanceTimersByTime(times.askAfter + 5_000);
  expect(told[0]).toBe('asked');
});

it('asks nobody where there is nothing of anybody', () => {
  something = false;
  watch(ward);
  vi.advanceTimersByTime(60 * minute);
  expect(told).toEqual([]);
});

it('a device that slept has been idle: whoever touches it finds nothing of the person before', () => {
  const { sign, look } = watch(ward);
  // No timer runs in sleep.
  vi.setSystemTime(Date.now() + 60 * minute);
  sign();
  expect(told).toEqual(['gone']);
  vi.setSystemTime(Date.now() + 60 * minute);
  look();
  expect(told).toEqual(['gone', 'gone']);
});

it('elsewhere a touch after a long absence covers first', () => {
  const { sign } = watch(elsewhere);
  vi.setSystemTime(Date.now() + 60 * minute);
  sign();
  expect(told).toEqual(['asked']);
});

it('a clock set back neither asks nor waits for ever', () => {
  const { sign } = watch(ward);
  vi.setSystemTime(Date.now() - 600 * minute);
  sign();
  vi.advanceTimersByTime(2 * minute + 1);
  expect(told[0]).toBe('asked');
});
