import type { Speed } from './listen-state.ts';

/** What is said next: a sentence, its voice, and how it is marked in the page. */
export interface Spoken {
  readonly text: string;
  readonly voice: SpeechSynthesisVoice;
  readonly reveal: () => void;
}

/** `reading`, `paused`; or it is over: all was read, or the voice does not speak. */
export type Progress = 'reading' | 'paused' | 'ended' | 'failed';

export interface Reading {
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly setSpeed: (speed: Speed) => void;
  readonly stop: () => void;
}

const rates: Readonly<Record<Speed, number>> = { slower: 0.75, normal: 1, faster: 1.3 };

/** A browser that has just been hushed may drop what it is told at once. */
const breath = 100;
/** Longer than any voice takes: one that never ends must not keep the page open for whoever comes next. */
const patience = ({ text }: Spoken, rate: number) => 15_000 + (text.length * 200) / rate;

/**
 * Says sentence after sentence. A pause hushes the voice and remembers the sentence, which is then said from its beginning:
 * on Android the voice itself cannot pause.
 */
export function readAloud(
  synth: SpeechSynthesis,
  next: () => Spoken | undefined,
  speed: Speed,
  tell: (progress: Progress) => void,
): Reading {
  let rate = rates[speed];
  let now: Spoken | undefined;
  // Kept, for Chrome loses an utterance that nobody holds, and its end with it. One that is not this is not listened to.
  let utterance: SpeechSynthesisUtterance | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hush = () => {
    clearTimeout(timer);
    utterance = undefined;
    synth.cancel();
  };
  const over = (how: 'ended' | 'failed') => {
    hush();
    tell(how);
  };
  const say = (spoken: Spoken) => {
    const mine = new SpeechSynthesisUtterance(spoken.text);
    mine.voice = spoken.voice;
    mine.lang = spoken.voice.lang;
    mine.rate = rate;
    mine.addEventListener('end', () => utterance === mine && moveOn());
    mine.addEventListener('error', () => utterance === mine && over('failed'));
    utterance = mine;
    clearTimeout(timer);
    timer = setTimeout(() => over('failed'), patience(spoken, rate));
    spoken.reveal();
    synth.speak(mine);
  };
  function moveOn(): void {
    now = next();
    if (now) say(now);
    else over('ended');
  }
  const sayAgain = () => {
    hush();
    timer = setTimeout(() => now && say(now), breath);
  };

  tell('reading');
  moveOn();
  return {
    pause() {
      hush();
      tell('paused');
    },
    goOn() {
      tell('reading');
      sayAgain();
    },
    setSpeed(changed) {
      rate = rates[changed];
      if (utterance) sayAgain();
    },
    stop: hush,
  };
}
