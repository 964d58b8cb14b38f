/** `here`, `asked`: nobody has stirred for a while. `gone` is told once, and then it begins anew. */
export type Presence = 'here' | 'asked' | 'gone';

/** Both in milliseconds since the last sign of somebody. */
export interface IdleTimes {
  readonly askAfter: number;
  /** Left out: nothing is ever cleared by itself, and only the button says that somebody is here. */
  readonly goneAfter?: number;
}

export interface Surroundings {
  readonly now: () => number;
  /** Is something being read aloud? Whoever listens is here. */
  readonly isSpeaking: () => boolean;
  /** Is there anything of a person to cover or to clear? */
  readonly hasSomething: () => boolean;
  readonly tell: (presence: Presence) => void;
}

export interface IdleWatch {
  /** Somebody touched, typed or moved. `plain` is what a press of ours may cause too, and does not answer the question. */
  readonly sign: (plain?: 'plain') => void;
  /** Somebody pressed "I am still here". */
  readonly stillHere: () => void;
  /** Looks at the clock now: the device may have slept, or this page behind another. */
  readonly look: () => void;
  readonly stop: () => void;
}

/** How often to look again while something is read aloud. */
const whileSpeaking = 5_000;

/** Watches for nobody being there. A long absence counts as idle whether or not any timer ran in it. */
export function watchIdle(
  { askAfter, goneAfter }: IdleTimes,
  { now, isSpeaking, hasSomething, tell }: Surroundings,
): IdleWatch {
  let last = now();
  let presence: Presence = 'here';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const become = (next: 'here' | 'asked') => {
    if (presence === next) return;
    presence = next;
    tell(next);
  };
  const restart = () => {
    last = now();
    become('here');
  };

  function look(): void {
    clearTimeout(timer);
    const speaking = isSpeaking();
    // A clock that was set back tells nothing.
    const idle = Math.max(0, now() - last);
    if (speaking || !hasSomething()) restart();
    else if (goneAfter !== undefined && idle >= goneAfter) {
      tell('gone');
      restart();
    } else if (idle >= askAfter) become('asked');
    if (presence === 'asked' && goneAfter === undefined) return;
    const until = (presence === 'asked' ? (goneAfter ?? 0) : askAfter) - (now() - last);
    timer = setTimeout(look, speaking ? whileSpeaking : Math.min(Math.max(until, 50), askAfter));
  }

  look();
  return {
    look,
    sign(plain) {
      // Whoever comes back after a long time must not find what somebody else left.
      if (now() - last >= (goneAfter ?? askAfter)) look();
      if (presence === 'asked' && (plain || goneAfter === undefined)) return;
      restart();
    },
    stillHere() {
      restart();
      look();
    },
    stop: () => clearTimeout(timer),
  };
}
