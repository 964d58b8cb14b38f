import { useState } from 'react';
import { ImhaPowersList } from './ImhaPowers.tsx';
import { Button } from '../../ui/Button.tsx';
import { later } from '../../ui/later.tsx';
import { PartBoundary } from '../../ui/PartBoundary.tsx';
import { useAlive } from '../../ui/useAlive.ts';
import { useWords } from '../../reader/useWords.ts';

const TrainingSlides = later(async () => (await import('./TrainingSlides.tsx')).TrainingSlides);

/** Slides for a team meeting, fetched when somebody wants them. */
export function Training() {
  const t = useWords('wards');
  const alive = useAlive();
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-labelledby="training">
      <div className="no-print">
        <h2 id="training">{t('slides.title')}</h2>
        <p>{t('slides.why')}</p>
        {alive ? (
          <Button kind="secondary" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? t('slides.hide') : t('slides.show')}
          </Button>
        ) : null}
      </div>
      {isOpen ? (
        <PartBoundary otherwise={t('slides.failed')}>
          <TrainingSlides powers={<ImhaPowersList />} />
        </PartBoundary>
      ) : null}
    </section>
  );
}
