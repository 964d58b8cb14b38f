import '../../ui/styles/status.css';
import { useWords } from '../../reader/useWords.ts';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { StatusLinks } from './StatusLinks.tsx';

/** Every status that has a public page, to choose from. */
export function SectionsPage() {
  const t = useWords('pages');
  return (
    <Page>
      <PageHeading step="sections" title={t('sections.title')} tab={t('sections.title')} />
      <p className="lead">{t('sections.lead')}</p>
      <StatusLinks />
      <p className="buttons">
        <PageLink to="home" className="button button-primary">
          {t('status.check')}
        </PageLink>
      </p>
    </Page>
  );
}
