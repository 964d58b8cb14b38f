import { useState } from 'react';
import {
  deleteKeptWard,
  keepWard,
  keptWard,
  setWard,
  useWard,
} from '../../device/ward/ward-mode.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../reader/useWords.ts';

/** Is this device set up for a ward? Keeps that on it when asked, and ends it. */
export function ThisDevice() {
  const t = useWords('wards');
  const ward = useWard();
  const [isKept, setKept] = useState(() => keptWard() !== undefined);
  const [failed, setFailed] = useState(false);
  if (!ward) return null;
  const keep = () => {
    const kept = keepWard(ward);
    setKept(kept);
    setFailed(!kept);
  };
  const stop = () => {
    deleteKeptWard();
    setKept(false);
    setWard(undefined);
    history.replaceState(history.state, '', window.location.pathname);
  };
  return (
    <section className="no-print" aria-labelledby="this-device" data-this-device="">
      <h2 id="this-device">{t('device.title')}</h2>
      <p role="status">{isKept ? t('device.kept') : t('device.now')}</p>
      {failed ? <p role="alert">{t('device.failed')}</p> : null}
      <p className="over-actions">
        {isKept ? null : <Button onClick={keep}>{t('device.keep')}</Button>}
        <Button kind="secondary" onClick={stop}>
          {t('device.stop')}
        </Button>
      </p>
    </section>
  );
}
