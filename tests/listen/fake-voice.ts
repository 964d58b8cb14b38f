/** What a browser's voice is to our code: it takes sentences and tells when each has ended. */
export class FakeUtterance extends EventTarget {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

export const voice = (lang: string, localService = true, name = lang, voiceURI = name) =>
  ({ lang, localService, name, default: false, voiceURI }) as SpeechSynthesisVoice;

/** A voice that waits to be told that it has finished. */
export function fakeSynth(voices: SpeechSynthesisVoice[]) {
  const said: FakeUtterance[] = [];
  let now: FakeUtterance | undefined;
  const end = (how: 'end' | 'error') => {
    const ended = now;
    now = undefined;
    ended?.dispatchEvent(new Event(how));
  };
  return {
    said,
    isSpeaking: () => now !== undefined,
    /** The voice has said what it was told. */
    finish: () => end('end'),
    fail: () => end('error'),
    synth: {
      getVoices: () => voices,
      speak(utterance: FakeUtterance) {
        if (utterance.text === '') return;
        said.push(utterance);
        now = utterance;
      },
      // As browsers do: who is hushed is told so as an end or a fault.
      cancel: () => end('end'),
    } as unknown as SpeechSynthesis,
  };
}
