import { useWords } from '../reader/useWords.ts';
import { later } from '../ui/later.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { Panel } from './Panel.tsx';

const LookChoices = later(async () => (await import('./LookChoices.tsx')).LookChoices);

/** "Aa Text": how the page looks. What is chosen there is fetched once it is opened. */
export function LookPanel() {
  const t = useWords();
  return (
    <Panel
      whenOpened
      title={t('settings.title')}
      button={
        <>
          <span aria-hidden="true">Aa</span> <span className="pill-word">{t('settings.open')}</span>
        </>
      }
    >
      <PartBoundary otherwise={t('offline.title')}>
        <LookChoices />
      </PartBoundary>
    </Panel>
  );
}
