import { useEffect, useRef, useState } from 'react';
import { isOtherLanguage, setListening, type Speed } from './listen-state.ts';
import { unmark } from './marking.ts';
import { rootNow, sentencesOfPage, whenPageGoes } from './page-reading.ts';
import { readAloud, type Progress, type Reading } from './read-aloud.ts';
import { voiceFor, whenVoicesKnown } from './voices.ts';

/** How far it is: looking for a voice, found none that may be used, or reading. */
export type ListenState = 'looking' | 'none' | 'remote' | Exclude<Progress, 'ended'>;

/** Ends it, and leaves the focus where it can go on. */
function close(): void {
  if (document.activeElement?.closest('.listen-bar'))
    document.getElementById('listen-button')?.focus();
  setListening({ on: false, begunIn: undefined });
}

/** Reads the page aloud for as long as this is drawn. */
export function useReading(language: string, speed: Speed) {
  const [state, setState] = useState<ListenState>('looking');
  const reading = useRef<Reading | undefined>(undefined);
  const pace = useRef(speed);
  useEffect(() => {
    if (pace.current !== speed) reading.current?.setSpeed(speed);
    pace.current = speed;
  }, [speed]);
  useEffect(() => {
    const synth = window.speechSynthesis;
    document.documentElement.dataset.listening = '';
    const stopWatching = whenPageGoes(close);
    const stopWaiting = whenVoicesKnown(synth, () => {
      const voice = voiceFor(language, synth.getVoices());
      const root = rootNow(isOtherLanguage(language));
      if (typeof voice === 'string') {
        setState(voice);
        return false;
      }
      if (!root) {
        close();
        return true;
      }
      reading.current = readAloud(synth, sentencesOfPage(root, synth), pace.current, (progress) =>
        progress === 'ended' ? close() : setState(progress),
      );
      return true;
    });
    return () => {
      stopWaiting();
      stopWatching();
      reading.current?.stop();
      reading.current = undefined;
      unmark();
      delete document.documentElement.dataset.listening;
    };
  }, [language]);
  return {
    state,
    pause: () => reading.current?.pause(),
    goOn: () => reading.current?.goOn(),
    close,
  };
}
