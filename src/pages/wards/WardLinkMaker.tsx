import { useState } from 'react';
import type { PickedHospital } from '../../directory/HospitalPick.tsx';
import { wardHash, wardMinutes, type Ward } from '../../device/ward/ward-link.ts';
import { setWard } from '../../device/ward/ward-mode.ts';
import { Button } from '../../ui/Button.tsx';
import { later } from '../../ui/later.tsx';
import { PartBoundary } from '../../ui/PartBoundary.tsx';
import { useRoute } from '../../ui/route.ts';
import { useWords } from '../../reader/useWords.ts';
import { WardLanguages } from './WardLanguages.tsx';
import { Status } from '../../ui/Status.tsx';

const QrCode = later(async () => (await import('../../ui/QrCode.tsx')).QrCode);

const choices = Array.from(
  { length: wardMinutes.most - wardMinutes.least + 1 },
  (_, at) => wardMinutes.least + at,
);

/** The link a ward makes for itself. */
export function WardLinkMaker({ hospital: { id, nation } }: { hospital: PickedHospital }) {
  const t = useWords('wards');
  const device = useWords('device');
  const { root } = useRoute();
  const [minutes, setMinutes] = useState<number>(wardMinutes.usual);
  const [languages, setLanguages] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<'copied' | 'not-copied'>();
  const ward: Ward = { hospital: id, nation, languages, minutes };
  const address = `${root}${wardHash(ward)}`;
  const copy = () =>
    void navigator.clipboard.writeText(address).then(
      () => setSaid('copied'),
      () => setSaid('not-copied'),
    );
  return (
    <section className="no-print" aria-labelledby="link">
      <h2 id="link">{t('link.title')}</h2>
      <p>{t('link.why')}</p>
      <WardLanguages chosen={languages} onChoose={setLanguages} />
      <div className="field">
        <label className="field-label" htmlFor="ward-minutes">
          {t('link.minutes')}
        </label>
        <select
          id="ward-minutes"
          className="input wards-minutes"
          value={minutes}
          onChange={({ target }) => setMinutes(Number(target.value))}
        >
          {choices.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </div>
      <p>
        {t('link.address')}: <bdi className="address">{address}</bdi>
      </p>
      <PartBoundary otherwise={t('pick.failed')}>
        <QrCode text={address} label={device('qr')} />
      </PartBoundary>
      <p className="over-actions">
        {'clipboard' in navigator ? <Button onClick={copy}>{t('link.copy')}</Button> : null}
        <Button kind="secondary" onClick={() => setWard(ward)}>
          {t('link.use')}
        </Button>
      </p>
      <Status>{said ? t(`link.${said}`) : null}</Status>
      <p className="soft">{t('link.start')}</p>
    </section>
  );
}
