import { useState } from 'react';
import '../ui/styles/listen.css';
import { useReader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { setListening, speeds, useListening, type Speed } from './listen-state.ts';
import { useReading } from './useReading.ts';
import { Status } from '../ui/Status.tsx';

function Bar({ again }: { again: () => void }) {
  const t = useWords('listen');
  const { language } = useReader();
  const { speed } = useListening();
  const { state, pause, goOn, close } = useReading(language, speed);
  const isOn = state === 'reading' || state === 'paused';
  return (
    <section className="listen-bar no-print" aria-label={t('label')} data-listen={state}>
      {isOn ? null : <Status>{t(`says.${state}`)}</Status>}
      {isOn ? (
        <button type="button" className="pill" onClick={state === 'paused' ? goOn : pause}>
          {t(state === 'paused' ? 'go-on' : 'pause')}
        </button>
      ) : null}
      {state === 'failed' ? (
        <button type="button" className="pill" onClick={again}>
          {t('again')}
        </button>
      ) : null}
      <button type="button" className="pill" onClick={close}>
        {t(isOn ? 'stop' : 'close')}
      </button>
      {isOn ? (
        <label>
          <span aria-hidden="true">{t('speed')}</span>
          <select
            aria-label={t('speed')}
            value={speed}
            onChange={({ target }) => setListening({ speed: target.value as Speed })}
            autoComplete="off"
          >
            {speeds.map((one) => (
              <option key={one} value={one}>
                {t(`speeds.${one}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </section>
  );
}

/** While the page is read aloud: pause, go on, how fast, stop; or why it cannot be. */
export function ListenBar() {
  const [attempt, setAttempt] = useState(0);
  return <Bar key={attempt} again={() => setAttempt(attempt + 1)} />;
}
