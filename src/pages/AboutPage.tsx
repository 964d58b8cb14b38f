import { OutsideLink } from '../ui/OutsideLink.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { useRoute } from '../ui/route.ts';
import { useWords } from '../reader/useWords.ts';

/** Who is behind this, what it is not, what happens to answers, and how to tell us of a mistake. */
export function AboutPage() {
  const t = useWords('pages');
  const { hrefTo } = useRoute();
  return (
    <Page>
      <PageHeading step="about" title={t('about.title')} tab={t('about.title')} />

      <h2 id="society">{t('about.society.title')}</h2>
      <p>{t('about.society.lead')}</p>
      <p>{t('about.society.intro')}</p>
      <ol>
        <li>{t('about.society.information')}</li>
        <li>{t('about.society.services')}</li>
        <li>{t('about.society.campaign')}</li>
      </ol>

      <h2 id="advice">{t('about.advice.title')}</h2>
      <p>{t('about.advice.body')}</p>

      <h2 id="privacy">{t('about.privacy.title')}</h2>
      <p>
        {t('about.privacy.stay')} {t('about.privacy.nothing')} {t('about.privacy.clear')}
      </p>

      <h2 id="law">{t('about.law.title')}</h2>
      <p>
        {t('about.law.body')} <PageLink to="law">{t('about.law.link')}</PageLink>
      </p>

      <h2 id="mistake">{t('about.mistake.title')}</h2>
      <p>{t('about.mistake.body')}</p>
      <p>{t('about.mistake.now')}</p>
      <p>{t('about.mistake.private')}</p>

      <h2 id="licences">{t('about.licences.title')}</h2>
      <p>
        {/* A page without our script: in a tab of its own, so that answers here are not lost. */}
        <OutsideLink href={hrefTo('licences')}>{t('about.licences.link')}</OutsideLink>
      </p>
    </Page>
  );
}
