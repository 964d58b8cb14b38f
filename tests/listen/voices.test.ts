import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sentencesOf } from '../../src/listen/sentences.ts';
import { voiceFor, whenVoicesKnown } from '../../src/listen/voices.ts';
import { fakeSynth, voice } from './fake-voice.ts';

describe('the voice', () => {
  it('is one of the device, even where a remote one fits better', () => {
    const own = voice('en_US');
    expect(voiceFor('en', [voice('en-GB', false), own])).toBe(own);
  });
  it('is none where only remote ones speak the language', () => {
    expect(voiceFor('cy', [voice('cy-GB', false), voice('en-GB')])).toBe('remote');
  });
  it('is none where no voice speaks the language', () => {
    expect(voiceFor('so', [voice('en-GB'), voice('sl-SI')])).toBe('none');
  });
  it('is British where English has several', () => {
    const british = voice('en-GB');
    expect(voiceFor('en', [voice('en-US'), british])).toBe(british);
  });
  it('is one of Speech Dispatcher, which Firefox calls remote though it speaks on the device', () => {
    const own = voice('en-GB', false, 'English', 'urn:moz-tts:speechd:English?en-GB');
    expect(voiceFor('en', [voice('en-GB', false), own])).toBe(own);
  });
  it('is Mandarin for Chinese, by either name, and not that which reads Latin letters', () => {
    const mandarin = voice('cmn');
    expect(voiceFor('zh', [voice('yue'), voice('cmn-LATN-PINYIN'), mandarin])).toBe(mandarin);
  });
  it('is the voice itself, not one of its whispers', () => {
    const itself = voice('en-GB', true, 'English (Great Britain)');
    const whisper = voice('en-GB', true, 'English (Great Britain)+whisper');
    expect(voiceFor('en', [whisper, itself])).toBe(itself);
  });
});

describe('voices that come late', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('are looked for again after it was told that there is none, and then no more', () => {
    const voices: SpeechSynthesisVoice[] = [];
    const found: boolean[] = [];
    whenVoicesKnown(fakeSynth(voices).synth, () => {
      found.push(voices.length > 0);
      return voices.length > 0;
    });
    vi.advanceTimersByTime(5_000);
    expect(found).toEqual([false]);
    voices.push(voice('en-GB'));
    vi.runAllTimers();
    expect(found).toEqual([false, true]);
  });
});

describe('sentences', () => {
  const parts = (text: string, language = 'en') =>
    sentencesOf(text, language).map(([from, to]) => text.slice(from, to).trim());

  it('are told apart, in each script', () => {
    expect(parts('You can ask. Is it free? Yes.')).toEqual(['You can ask.', 'Is it free?', 'Yes.']);
    expect(parts('你可以问。它是免费的。', 'zh')).toEqual(['你可以问。', '它是免费的。']);
    expect(parts('آپ پوچھ سکتے ہیں۔ یہ مفت ہے۔', 'ur')).toHaveLength(2);
  });
  it('are told apart where the browser cannot', () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    try {
      expect(parts('You can ask. Is it free? Yes')).toEqual(['You can ask.', 'Is it free?', 'Yes']);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });
  it('breathe at a comma where one is long, and lose nothing', () => {
    const long = `${'a word and another, '.repeat(20)}end.`;
    const found = sentencesOf(long, 'en');
    expect(found.length).toBeGreaterThan(1);
    for (const [from, to] of found) expect(to - from).toBeLessThanOrEqual(180);
    expect(found.map(([from, to]) => long.slice(from, to)).join('')).toBe(long);
  });
});
