import '../../ui/styles/wards.css';
import { useState } from 'react';
import type { PickedHospital } from '../../directory/HospitalPick.tsx';
import { Button } from '../../ui/Button.tsx';
import { later } from '../../ui/later.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { PartBoundary } from '../../ui/PartBoundary.tsx';
import { useAlive } from '../../ui/useAlive.ts';
import { useWords } from '../../reader/useWords.ts';
import { EmbedCode } from './EmbedCode.tsx';
import { ExplainNow } from './ExplainNow.tsx';
import { ImhaPowers } from './ImhaPowers.tsx';
import { Papers } from './Papers.tsx';
import { PrivacySheet } from './PrivacySheet.tsx';
import { ThisDevice } from './ThisDevice.tsx';
import { Training } from './Training.tsx';
import { WardLinkMaker } from './WardLinkMaker.tsx';

const HospitalPick = later(
  async () => (await import('../../directory/HospitalPick.tsx')).HospitalPick,
);

/** What is made from a hospital once it is chosen. Everything is made on this device. */
function ForHospital({
  hospital,
  onPick: setHospital,
}: {
  hospital?: PickedHospital;
  onPick: (hospital: PickedHospital | undefined) => void;
}) {
  const t = useWords('wards');
  return (
    <>
      <section className="no-print" aria-labelledby="pick">
        <h2 id="pick">{t('pick.title')}</h2>
        {hospital ? (
          <p>
            <b>
              <bdi>{hospital.name}</bdi>
            </b>{' '}
            <Button kind="quiet" onClick={() => setHospital(undefined)}>
              {t('pick.another')}
            </Button>
          </p>
        ) : (
          <>
            <p>{t('pick.lead')}</p>
            <PartBoundary otherwise={t('pick.failed')}>
              <HospitalPick onPick={setHospital} />
            </PartBoundary>
          </>
        )}
      </section>
      {hospital ? <WardLinkMaker hospital={hospital} /> : null}
      <ThisDevice />
      {hospital ? <Papers hospital={hospital} /> : null}
    </>
  );
}

/** For wards and those who deliver advocacy: a link for a tablet, papers for the wall, and what they need to know. */
export function WardsPage() {
  const pages = useWords('pages');
  const t = useWords('wards');
  const alive = useAlive();
  const [hospital, setHospital] = useState<PickedHospital>();
  return (
    <Page className="wards">
      <PageHeading step="wards" title={pages('wards.title')} tab={pages('wards.title')} />
      <p className="lead no-print">{t('lead')}</p>
      {alive ? <ExplainNow hospital={hospital} /> : null}
      {alive ? <ForHospital hospital={hospital} onPick={setHospital} /> : null}
      <ImhaPowers />
      <Training />
      <PrivacySheet />
      <EmbedCode />
      <p className="outcome-actions no-print">
        <Button kind="secondary" onClick={() => window.print()}>
          {t('print')}
        </Button>
        <PageLink to="wrong">{t('wrong')}</PageLink>
      </p>
    </Page>
  );
}
