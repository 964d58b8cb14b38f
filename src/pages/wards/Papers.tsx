import { useEffect, useState } from 'react';
import type { PickedHospital } from '../../directory/HospitalPick.tsx';
import { Button } from '../../ui/Button.tsx';
import { later } from '../../ui/later.tsx';
import { PartBoundary } from '../../ui/PartBoundary.tsx';
import { useRoute } from '../../ui/route.ts';
import { useWords } from '../../reader/useWords.ts';

const QrCode = later(async () => (await import('../../ui/QrCode.tsx')).QrCode);

type Paper = 'poster' | 'cards';

/** What stands on the poster and on each card. */
function Sheet({ hospital, small }: { hospital: PickedHospital; small?: boolean }) {
  const t = useWords('wards');
  const device = useWords('device');
  const { root } = useRoute();
  const { name, nation, service } = hospital;
  return (
    <div className={small ? 'ward-sheet ward-card' : 'ward-sheet'}>
      <p className="ward-sheet-place">
        <bdi>{name}</bdi>
      </p>
      <p className="ward-sheet-head">{t('paper.head')}</p>
      {small ? null : <p>{t('paper.what')}</p>}
      <p>{t(`paper.who.${nation}`)}</p>
      <p className="ward-sheet-ask">{t('paper.ask')}</p>
      {service ? (
        <p>
          {t('paper.call', { name: service.name })}{' '}
          <b className="ward-sheet-number">
            <bdi>{service.phone}</bdi>
          </b>
        </p>
      ) : null}
      <div className="ward-sheet-scan">
        <p>
          {t('paper.scan')} <bdi className="address">{root}</bdi>
        </p>
        <PartBoundary otherwise="">
          <QrCode text={root} label={device('qr')} />
        </PartBoundary>
      </div>
    </div>
  );
}

const onOneSheet = [1, 2, 3, 4] as const;

/** A poster for the wall, and cards to hand out, four to a sheet. Printed by the browser; in `vw`, so that A3 fills as A4 does. */
export function Papers({ hospital }: { hospital: PickedHospital }) {
  const t = useWords('wards');
  const [printing, setPrinting] = useState<Paper>();
  useEffect(() => {
    if (!printing) return undefined;
    const { dataset } = document.documentElement;
    const end = () => setPrinting(undefined);
    dataset.printing = printing;
    window.addEventListener('afterprint', end);
    // Drawn first, code and all.
    const soon = setTimeout(() => window.print(), 300);
    return () => {
      clearTimeout(soon);
      window.removeEventListener('afterprint', end);
      delete dataset.printing;
    };
  }, [printing]);
  return (
    <section className="ward-papers" aria-labelledby="paper">
      <div className="no-print">
        <h2 id="paper">{t('paper.title')}</h2>
        <p>{t('paper.why')}</p>
        {hospital.service ? null : <p>{t('pick.no-number')}</p>}
        <p className="over-actions">
          {(['poster', 'cards'] as const).map((paper) => (
            <Button key={paper} kind="secondary" onClick={() => setPrinting(paper)}>
              {t(`paper.${paper}`)}
            </Button>
          ))}
        </p>
      </div>
      <div className="ward-paper ward-paper-poster" data-paper="poster">
        <Sheet hospital={hospital} />
      </div>
      <div className="ward-paper ward-paper-cards" data-paper="cards">
        {onOneSheet.map((card) => (
          <Sheet key={card} hospital={hospital} small />
        ))}
      </div>
    </section>
  );
}
