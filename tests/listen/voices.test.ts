import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../src/listen/sentences.ts';
import { voiceFor } from '../../src/listen/voices.ts';
import { voice } from './fake-voice.ts';

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
