import { useSyncExternalStore } from 'react';
import { useWords } from '../reader/useWords.ts';
import { setListening, useListening } from './listen-state.ts';

/**
 * Safari, on iPads every browser, lets a page speak only once it has spoken in a press. So this says nothing at all, before the
 * voice is fetched. Not elsewhere: Chromium on Linux takes empty words for a fault, and tells of no later sentence that it ended.
 */
function speakInThisPress(): void {
  if (!navigator.vendor.startsWith('Apple')) return;
  speechSynthesis.cancel();
  speechSynthesis.speak(new SpeechSynthesisUtterance(''));
}

const never = () => () => {};
const canSpeak = () => 'speechSynthesis' in window;

/** In the header of every page: reads it aloud, or stops. Not there where the browser cannot speak. */
export function ListenButton() {
  const t = useWords();
  const { on } = useListening();
  const can = useSyncExternalStore(never, canSpeak, () => true);
  if (!can) return null;
  return (
    <button
      type="button"
      id="listen-button"
      className="pill needs-scripts"
      aria-pressed={on}
      onClick={() => {
        if (!on) speakInThisPress();
        setListening({ on: !on, begunIn: undefined });
      }}
    >
      {t('listen')}
    </button>
  );
}
