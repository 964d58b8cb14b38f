import { Suspense } from 'react';
import { WrongEntry } from '../directory/WrongEntry.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { useWords } from '../reader/useWords.ts';

/** How to tell us that a number or a service is wrong. */
export function WrongPage() {
  const t = useWords('pages');
  return (
    <Page>
      <PageHeading step="wrong" title={t('wrong.title')} />
      <p className="lead">{t('wrong.lead')}</p>
      <p>{t('wrong.card')}</p>
      <Suspense>
        <WrongEntry />
      </Suspense>
      <p>
        <PageLink to="about">{t('wrong.where')}</PageLink>
      </p>
    </Page>
  );
}
