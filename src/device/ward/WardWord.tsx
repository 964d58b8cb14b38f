import { later } from '../../ui/later.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { useWords } from '../../reader/useWords.ts';
import { Quietly } from '../Quietly.tsx';
import type { Ward } from './ward-link.ts';

const HospitalName = later(
  async () => (await import('../../directory/HospitalName.tsx')).HospitalName,
);

/** One line at the foot: which hospital this tablet is set up for, and where to change that. */
export function WardWord({ ward }: { ward: Ward }) {
  const t = useWords('device');
  return (
    <p className="device-word no-print" data-ward={ward.hospital}>
      {t('ward.set-up')}{' '}
      <Quietly>
        <b>
          <HospitalName id={ward.hospital} unknown={t('ward.unknown')} />
        </b>
      </Quietly>{' '}
      <PageLink to="wards">{t('ward.change')}</PageLink>
    </p>
  );
}
