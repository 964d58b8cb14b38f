import { Disclosure } from '../ui/Disclosure.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { useWords } from '../reader/useWords.ts';
import { IconList } from './IconList.tsx';
import { WhoCanHaveOne } from './WhoCanHaveOne.tsx';

const englishLaw = 'https://www.legislation.gov.uk/ukpga/1983/20/section/130A';
const welshLaw = 'https://www.legislation.gov.uk/mwa/2010/7/part/4';

/** What an independent mental health advocate can and cannot do, and how to ask for one. */
export function ImhaPage() {
  const t = useWords('pages');
  return (
    <Page>
      <PageHeading step="imha" title={t('imha.title')} tab={t('imha.title')} />
      <p className="lead">{t('imha.say')}</p>
      <Notice>
        <p>
          <b>{t('imha.lead')}</b>
        </p>
        <p>
          {t('imha.you.free')} {t('imha.you.independent')}
        </p>
      </Notice>

      <h2 id="does">{t('imha.does.title')}</h2>
      <IconList
        items={[
          ['book', t('imha.does.section')],
          ['pill', t('imha.does.treatment')],
          ['scales', t('imha.does.rights')],
          ['speech', t('imha.does.speak')],
          ['lock', t('imha.does.private')],
          ['people', t('imha.does.staff')],
          ['search', t('imha.does.records')],
        ]}
      />
      <h3>{t('imha.wales.title')}</h3>
      <p>{t('imha.wales.body')}</p>

      <h2 id="does-not">{t('imha.doesNot.title')}</h2>
      <ul>
        <li>{t('imha.doesNot.decide')}</li>
        <li>{t('imha.doesNot.treat')}</li>
        <li>{t('imha.doesNot.lawyer')}</li>
      </ul>

      <h2 id="your-choice">{t('imha.you.title')}</h2>
      <ul>
        <li>{t('imha.you.no')}</li>
        <li>{t('imha.you.post')}</li>
      </ul>

      <h2 id="ask">{t('imha.ask.title')}</h2>
      <ul>
        <li>
          <b>{t('imha.ask.say')}</b>
        </li>
        <li>{t('imha.ask.told')}</li>
        <li>{t('imha.ask.others')}</li>
      </ul>
      <p>
        <PageLink to="find" className="line-link">
          {t('imha.ask.find')}
        </PageLink>
      </p>

      <h2 id="who">{t('imha.who.title')}</h2>
      <WhoCanHaveOne />
      <p className="buttons">
        <PageLink to="home" className="button button-primary">
          {t('imha.who.check')}
        </PageLink>
      </p>
      <Disclosure summary={t('imha.law.summary')}>
        <ul>
          <li>
            <OutsideLink href={englishLaw}>{t('imha.law.england')}</OutsideLink>
          </li>
          <li>
            <OutsideLink href={welshLaw}>{t('imha.law.wales')}</OutsideLink>
          </li>
        </ul>
      </Disclosure>
    </Page>
  );
}
