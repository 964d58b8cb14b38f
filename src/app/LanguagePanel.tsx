import { canChoose } from '../reader/ChosenReader.tsx';
import { useWords } from '../reader/useWords.ts';
import { Icon } from '../ui/Icon.tsx';
import { later } from '../ui/later.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { Panel } from './Panel.tsx';

const LanguageChoices = later(
  async () => (await import('../reader/switch/LanguageChoices.tsx')).LanguageChoices,
);

/** "Language": which one is read, at any moment. Place and answers stay. Not shown where there is only one. */
export function LanguagePanel() {
  const t = useWords();
  if (!canChoose) return null;
  return (
    <Panel
      whenOpened
      title={t('language.open')}
      button={
        <>
          <Icon name="globe" />
          <span className="pill-word">{t('language.open')}</span>
        </>
      }
    >
      <PartBoundary otherwise={t('offline.title')}>
        <LanguageChoices />
      </PartBoundary>
    </Panel>
  );
}
