/** Some Androids write en_GB. */
const plain = (tag: string) => tag.replaceAll('_', '-').toLowerCase();
const familyOf = (tag: string) => plain(tag).split('-')[0];

/** Which country's voice, where a language has several and the page names none. */
const countries: Readonly<Record<string, string>> = { en: 'en-gb', zh: 'zh-cn' };

/** `none`: no voice speaks it. `remote`: only voices that would send the words to a server. */
export type VoiceFor = SpeechSynthesisVoice | 'none' | 'remote';

/** A voice of the device itself: what is read tells where a person stands in law, and nothing of that is sent anywhere. */
export function voiceFor(language: string, voices: readonly SpeechSynthesisVoice[]): VoiceFor {
  const family = familyOf(language);
  const speaking = voices.filter(({ lang }) => familyOf(lang) === family);
  const local = speaking.filter(({ localService }) => localService);
  const best = [
    ({ lang }: SpeechSynthesisVoice) => plain(lang) === plain(language),
    ({ lang }: SpeechSynthesisVoice) => plain(lang) === countries[family ?? ''],
    (voice: SpeechSynthesisVoice) => voice.default,
    () => true,
  ];
  const found = best.map((fits) => local.find(fits)).find((voice) => voice !== undefined);
  return found ?? (speaking.length > 0 ? 'remote' : 'none');
}

const every = 250;
const longest = 3_000;

/** Some browsers know their voices only after a while, and not all of them tell when. Calls once; returns how to stop. */
export function whenVoicesKnown(synth: SpeechSynthesis, go: () => void): () => void {
  let waited = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    if (synth.getVoices().length > 0 || waited >= longest) return go();
    waited += every;
    timer = setTimeout(look, every);
  };
  timer = setTimeout(look);
  return () => clearTimeout(timer);
}
