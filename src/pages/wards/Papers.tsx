import type { PickedHospital } from '../../directory/HospitalPick.tsx';
import { later } from '../../ui/later.tsx';
import { PartBoundary } from '../../ui/PartBoundary.tsx';
import { PrintPart } from '../../ui/PrintPart.tsx';
import { useRoute } from '../../ui/route.ts';
import { useWords } from '../../reader/useWords.ts';

const QrCode = later(async () => (await import('../../ui/QrCode.tsx')).QrCode);

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

/** The poster, in `vw` so that it fills the paper; the second is for paper of twice the size, and only ever seen on it. */
const posters = ['poster-a4', 'poster-a3'] as const;

/** A poster for the wall, and cards to hand out, four to a sheet. Printed by the browser. */
export function Papers({ hospital }: { hospital: PickedHospital }) {
  const t = useWords('wards');
  return (
    <section className="ward-papers" aria-labelledby="paper">
      <div className="no-print">
        <h2 id="paper">{t('paper.title')}</h2>
        <p>{t('paper.why')}</p>
        {hospital.service ? null : <p>{t('pick.no-number')}</p>}
        <p className="over-actions">
          {[...posters, 'cards' as const].map((paper) => (
            <PrintPart key={paper} of={paper}>
              {t(`paper.${paper}`)}
            </PrintPart>
          ))}
        </p>
      </div>
      {posters.map((poster) => (
        <div key={poster} id={poster} className="ward-paper ward-paper-poster" data-paper={poster}>
          <Sheet hospital={hospital} />
        </div>
      ))}
      <div id="cards" className="ward-paper ward-paper-cards" data-paper="cards">
        {onOneSheet.map((card) => (
          <Sheet key={card} hospital={hospital} small />
        ))}
      </div>
    </section>
  );
}
