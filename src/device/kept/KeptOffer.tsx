import { useState, useSyncExternalStore } from 'react';
import { emptySession, onSession, readSession } from '../../journey/session.ts';
import { useDates } from '../../reader/useDates.ts';
import { useWords } from '../../reader/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { useRoute } from '../../ui/route.ts';
import { deleteKept, readKept } from '../storage.ts';
import { openSave, readSave } from './kept-answers.ts';
import { Status } from '../../ui/Status.tsx';

/** Under the first question: the way to answers kept on this device before. */
export function KeptOffer() {
  const t = useWords('device');
  const { day } = useDates();
  const { hrefTo } = useRoute();
  const { trail } = useSyncExternalStore(onSession, readSession, emptySession);
  const [said, setSaid] = useState<'deleted' | 'not-deleted' | 'opened-in-part'>();
  const isStart = hrefTo('home') === './' && trail.length === 0;
  const text = isStart ? readKept('answers') : undefined;
  const words = said ? <Status className="device-word no-print">{t(`kept.${said}`)}</Status> : null;
  if (text === undefined) return words;
  const save = readSave(text);
  const open = async () => {
    const isInPart = await openSave(text);
    setSaid(isInPart ? 'opened-in-part' : undefined);
  };
  return (
    <section className="device-word no-print" aria-labelledby="kept-title" data-kept="">
      <h2 id="kept-title">{t('kept.title')}</h2>
      <p>
        {save === 'damaged'
          ? t('kept.damaged')
          : save.savedOn
            ? t('kept.on', { date: day(save.savedOn) })
            : t('kept.undated')}
      </p>
      <p className="over-actions">
        {save === 'damaged' ? null : <Button onClick={() => void open()}>{t('kept.open')}</Button>}
        <Button
          kind="secondary"
          onClick={() => setSaid(deleteKept('answers') ? 'deleted' : 'not-deleted')}
        >
          {t('kept.delete')}
        </Button>
      </p>
      {words}
    </section>
  );
}
