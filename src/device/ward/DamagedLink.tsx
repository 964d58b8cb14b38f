import { useLayoutEffect, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../reader/useWords.ts';

/** A ward link that was cut or changed on its way: says so, and how to go on. */
export function DamagedLink({ onGoOn }: { onGoOn: () => void }) {
  const t = useWords('device');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.covered = '';
    heading.current?.focus();
    return () => void delete dataset.covered;
  }, []);
  return (
    <main className="over over-cover" data-ward-damaged="">
      <div className="over-card">
        <h1 ref={heading} tabIndex={-1}>
          {t('ward.damaged.title')}
        </h1>
        <p>{t('ward.damaged.why')}</p>
        <p>{t('ward.damaged.staff')}</p>
        <p className="over-actions">
          <Button onClick={onGoOn}>{t('ward.damaged.go-on')}</Button>
        </p>
      </div>
    </main>
  );
}
