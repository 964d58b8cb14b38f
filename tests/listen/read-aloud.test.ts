import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readAloud, type Progress } from '../../src/listen/read-aloud.ts';
import { FakeUtterance, fakeSynth, voice } from './fake-voice.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function begin(texts = ['One.', 'Two.', 'Three.']) {
  const fake = fakeSynth([voice('en-GB')]);
  const shown: string[] = [];
  const told: Progress[] = [];
  const left = [...texts];
  const next = () => {
    const text = left.shift();
    if (text === undefined) return undefined;
    return { text, voice: voice('en-GB'), reveal: () => shown.push(text) };
  };
  const reading = readAloud(fake.synth, next, 'normal', (progress) => told.push(progress));
  return { ...fake, shown, told, reading, texts: () => fake.said.map(({ text }) => text) };
}

it('says sentence after sentence, marks each, and tells when all is read', () => {
  const { finish, shown, told, texts } = begin();
  for (const _ of 'abc') finish();
  expect(texts()).toEqual(['One.', 'Two.', 'Three.']);
  expect(shown).toEqual(['One.', 'Two.', 'Three.']);
  expect(told).toEqual(['reading', 'ended']);
});

it('hushes at a pause, and says the same sentence again when it goes on', () => {
  const { finish, isSpeaking, reading, told, texts } = begin();
  finish();
  reading.pause();
  expect(isSpeaking()).toBe(false);
  vi.runAllTimers();
  expect(texts()).toEqual(['One.', 'Two.']);
  reading.goOn();
  vi.advanceTimersByTime(1_000);
  expect(texts()).toEqual(['One.', 'Two.', 'Two.']);
  finish();
  expect(texts().at(-1)).toBe('Three.');
  expect(told).toEqual(['reading', 'paused', 'reading']);
});

it('says the sentence again at another speed, and while paused says nothing', () => {
  const { said, reading } = begin();
  reading.setSpeed('slower');
  vi.advanceTimersByTime(1_000);
  expect(said.map(({ text, rate }) => [text, rate])).toEqual([
    ['One.', 1],
    ['One.', 0.75],
  ]);
  reading.pause();
  reading.setSpeed('faster');
  vi.advanceTimersByTime(1_000);
  expect(said).toHaveLength(2);
});

it('says nothing after a stop, whatever the browser tells of what was hushed', () => {
  const { finish, reading, said, told } = begin();
  reading.stop();
  finish();
  vi.runAllTimers();
  expect(said).toHaveLength(1);
  expect(told).toEqual(['reading']);
});

it.each(['tells of a fault', 'never ends'])('hushes and says so where the voice %s', (how) => {
  const { fail, isSpeaking, told } = begin();
  if (how === 'never ends') vi.runAllTimers();
  else fail();
  expect(told).toEqual(['reading', 'failed']);
  expect(isSpeaking()).toBe(false);
});
