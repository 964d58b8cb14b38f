import { useEffect, useState } from 'react';

export const textSizes = ['100', '125', '150', '200'] as const;
export const themes = ['system', 'light', 'night'] as const;

export interface Look {
  size: (typeof textSizes)[number];
  theme: (typeof themes)[number];
}

/** Text size and colours. Held in memory for this visit only: nothing is stored on a shared device. */
export function useLook(): [Look, (change: Partial<Look>) => void] {
  const [look, setLook] = useState<Look>({ size: '100', theme: 'system' });
  useEffect(() => {
    const { dataset } = document.documentElement;
    dataset.text = look.size;
    if (look.theme === 'system') delete dataset.theme;
    else dataset.theme = look.theme;
  }, [look]);
  return [look, (change) => setLook((now) => ({ ...now, ...change }))];
}
