import { later } from '../ui/later.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useAlive } from '../ui/useAlive.ts';
import { useWords } from '../reader/useWords.ts';

const Finder = later(async () => (await import('../directory/Finder.tsx')).Finder);

/** How to get an advocate: ask on the ward first, then look up the local service. */
export function FindPage() {
  const t = useWords('pages');
  // The search needs scripts and the directory, so it joins the plain page once that is alive.
  const alive = useAlive();
  return (
    <Page>
      <PageHeading step="find" title={t('find.title')} tab={t('find.title')} />
      <Notice>
        <p>
          <b>{t('find.lead')}</b>
        </p>
        <p>{t('find.ask')}</p>
      </Notice>
      <p>{t('find.england')}</p>
      <p>{t('find.wales')}</p>
      <PartBoundary otherwise={t('find.failed')}>{alive ? <Finder /> : null}</PartBoundary>
    </Page>
  );
}
