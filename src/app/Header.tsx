import { Icon } from '../ui/Icon.tsx';
import { ListenButton } from '../listen/ListenButton.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { useWords } from '../reader/useWords.ts';
import { HelpLines } from './HelpLines.tsx';
import { LanguagePanel } from './LanguagePanel.tsx';
import { LookPanel } from './LookPanel.tsx';
import { Panel } from './Panel.tsx';

/** Top of every page: our name, how the page looks, and help now. */
export function Header() {
  const t = useWords();
  return (
    <header className="head">
      <div className="head-row">
        <PageLink to="home" className="brand" aria-label={t('start')}>
          <Icon name="speech" />
          {t('name')}
        </PageLink>
        <div className="head-tools">
          <LanguagePanel />
          <LookPanel />
          <ListenButton />
          <Panel urgent button={t('help.open')} title={t('help.title')}>
            <HelpLines />
            <p>{t('help.ward')}</p>
            <PageLink to="places">{t('help.more')}</PageLink>
          </Panel>
        </div>
      </div>
    </header>
  );
}
