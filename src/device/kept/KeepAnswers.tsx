import { useState } from 'react';
import type { JourneyEvent } from '../../../machines/journey/vocabulary.ts';
import { deviceDay } from '../../clock/device-day.ts';
import { useDates } from '../../reader/useDates.ts';
import { useWords } from '../../reader/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { deleteKept, keepOnDevice, readKept } from '../storage.ts';
import { useWard } from '../ward/ward-mode.ts';
import { readSave, writeSave } from './kept-answers.ts';
import { Status } from '../../ui/Status.tsx';

/** At the outcome: keeps the answers on this device, when asked, to come back to. On a ward's tablet it is not offered. */
export function KeepAnswers({ steps }: { steps: readonly JourneyEvent[] }) {
  const t = useWords('device');
  const { day } = useDates();
  const ward = useWard();
  const [kept, setKept] = useState(() => readKept('answers'));
  const [failed, setFailed] = useState(false);
  if (ward) return null;
  const save = kept === undefined ? undefined : readSave(kept);
  const isSame = save && save !== 'damaged' && JSON.stringify(save.steps) === JSON.stringify(steps);
  const keep = () => {
    setFailed(!keepOnDevice('answers', writeSave(steps, deviceDay())));
    setKept(readKept('answers'));
  };
  const drop = () => {
    setFailed(!deleteKept('answers'));
    setKept(readKept('answers'));
  };
  return (
    <Disclosure summary={t('keep.title')} className="no-print" data-keep="">
      <p>{t('keep.why')}</p>
      <p>{t('keep.who-sees')}</p>
      <p>{t('keep.clear')}</p>
      <Status>
        {failed
          ? t('keep.failed')
          : save && save !== 'damaged' && save.savedOn
            ? t('keep.done', { date: day(save.savedOn) })
            : null}
      </Status>
      <p className="over-actions">
        {isSame ? null : (
          <Button kind="secondary" onClick={keep}>
            {kept === undefined ? t('keep.keep') : t('keep.again')}
          </Button>
        )}
        {kept === undefined ? null : (
          <Button kind="secondary" onClick={drop}>
            {t('kept.delete')}
          </Button>
        )}
      </p>
    </Disclosure>
  );
}
