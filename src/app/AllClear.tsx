import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../reader/useWords.ts';
import { HelpLines } from './HelpLines.tsx';

/** Drawn at once by "Clear and leave", before and wherever the empty page of that name cannot be fetched. It says the same. */
export function AllClear({ home }: { home: string }) {
  const t = useWords();
  return (
    <div className="shell">
      <Page>
        <PageHeading step="cleared" title={t('cleared.title')} />
        <p className="lead">{t('cleared.body')}</p>
        <p>
          <a className="button button-primary" href={home}>
            {t('cleared.again')}
          </a>
        </p>
        <h2>{t('help.title')}</h2>
        <HelpLines />
        <p>{t('help.ward')}</p>
      </Page>
    </div>
  );
}
