/** Some Androids write en_GB, and Linux says Mandarin (cmn) where others say Chinese. */
const plain = (tag: string) =>
  tag
    .replaceAll('_', '-')
    .toLowerCase()
    .replace(/^cmn\b/, 'zh');
const familyOf = (tag: string) => plain(tag).split('-')[0];

/** Which country's voice, where a language has several and the page names none. */
const countries: Readonly<Record<string, string>> = {
  en: 'en-gb',
  es: 'es-es',
  pt: 'pt-pt',
  zh: 'zh-cn',
};

/** Firefox calls no voice of Speech Dispatcher, which speaks on the device itself, one of the device. */
const isOwn = ({ localService, voiceURI }: SpeechSynthesisVoice) =>
  localService || voiceURI.startsWith('urn:moz-tts:speechd:');

/** Linux lists each voice again a hundred times as a whisper, a croak and the like: “English+croak”. */
const isPlayful = ({ name }: SpeechSynthesisVoice) => name.includes('+');

/** `none`: no voice speaks it. `remote`: only voices that would send the words to a server. */
export type VoiceFor = SpeechSynthesisVoice | 'none' | 'remote';

/** A voice of the device itself: what is read tells where a person stands in law, and nothing of that is sent anywhere. */
export function voiceFor(language: string, voices: readonly SpeechSynthesisVoice[]): VoiceFor {
  const family = familyOf(language);
  const speaking = voices.filter(({ lang }) => familyOf(lang) === family);
  const own = speaking
    .filter(isOwn)
    .sort((one, other) => Number(isPlayful(one)) - Number(isPlayful(other)));
  const best = [
    ({ lang }: SpeechSynthesisVoice) => plain(lang) === plain(language),
    ({ lang }: SpeechSynthesisVoice) => plain(lang) === countries[family ?? ''],
    (voice: SpeechSynthesisVoice) => voice.default,
    () => true,
  ];
  const found = best.map((fits) => own.find(fits)).find((voice) => voice !== undefined);
  return found ?? (speaking.length > 0 ? 'remote' : 'none');
}

const every = 250;
/** When those who wait are told that there is no voice, and when it is too late to begin unasked. */
const [patience, end] = [3_000, 30_000];

/**
 * Some browsers know their voices only after a while, and not all of them tell when. Looks once they are known, or after
 * three seconds without; and again when more have come, until `look` has found one. Returns how to stop.
 */
export function whenVoicesKnown(synth: SpeechSynthesis, look: () => boolean): () => void {
  let [waited, known] = [0, -1];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = () => {
    const count = synth.getVoices().length;
    if (count !== known && (count > 0 || waited >= patience)) {
      known = count;
      if (look()) return;
    }
    waited += every;
    if (waited <= end) timer = setTimeout(ask, every);
  };
  timer = setTimeout(ask);
  return () => clearTimeout(timer);
}
