import { useCallback, useEffect, useState, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import { usePrintOnly } from './usePrintOnly.ts';

/** Long enough for codes and letters to be drawn first. */
const drawn = 300;

function Printing({ of, onEnd }: { of: string; onEnd: () => void }) {
  usePrintOnly(of);
  useEffect(() => {
    window.addEventListener('afterprint', onEnd);
    const soon = setTimeout(() => window.print(), drawn);
    return () => {
      clearTimeout(soon);
      window.removeEventListener('afterprint', onEnd);
    };
  }, [onEnd]);
  return null;
}

/** Prints one part of the page, by its id, and nothing else. */
export function PrintPart({ of, children }: { of: string; children: ReactNode }) {
  const [isPrinting, setPrinting] = useState(false);
  const end = useCallback(() => setPrinting(false), []);
  return (
    <>
      <Button kind="secondary" onClick={() => setPrinting(true)}>
        <Icon name="print" />
        {children}
      </Button>
      {isPrinting ? <Printing of={of} onEnd={end} /> : null}
    </>
  );
}
