import { useEffect, useState, type ComponentType } from 'react';
import { useReader } from '../reader/Reader.tsx';
import { fetchOnce, onAskAgain } from '../ui/fetch-part.ts';
import { whenIdle } from '../ui/when-idle.ts';

const part = fetchOnce(async () => (await import('../device/Device.tsx')).Device);

/** Whoever reads here in another language has these words fetched as they are read. */
const anybody = { language: 'en', audience: 'patient', edition: 'plain' } as const;

/** What looks after the device (src/device), brought in a quiet moment: the first load pays nothing for it. */
export function LateDevice() {
  const { words } = useReader();
  const [Device, setDevice] = useState<ComponentType>();
  useEffect(() => {
    const bring = async () => {
      try {
        const Came = await part();
        if (await words.bring(anybody, ['device'])) return setDevice(() => Came);
      } catch {}
      // With the next thing that is asked for again.
      return onAskAgain(() => setTimeout(bring));
    };
    whenIdle(bring);
  }, [words]);
  return Device ? <Device /> : null;
}
