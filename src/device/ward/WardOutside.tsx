import { useState, type ReactNode } from 'react';
import { later } from '../../ui/later.tsx';
import { useWords } from '../../reader/useWords.ts';
import { Quietly } from '../Quietly.tsx';

const QrCode = later(async () => (await import('../../ui/QrCode.tsx')).QrCode);

/** On a ward's tablet: where the link would lead, to read and to scan with a telephone. Nothing opens. */
export function WardOutside({ href, children }: { href: string; children: ReactNode }) {
  const t = useWords('device');
  const [isOpen, setOpen] = useState(false);
  const address = new URL(href, document.baseURI).href;
  return (
    <span className="ward-outside">
      <button
        type="button"
        className="button button-quiet"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {children}
      </button>
      {isOpen ? (
        <span className="ward-address" role="status">
          <span>{t('ward.outside')}</span>
          <bdi className="address">{address}</bdi>
          <Quietly>
            <QrCode text={address} label={t('qr')} />
          </Quietly>
        </span>
      ) : (
        <span className="only-print"> {address}</span>
      )}
    </span>
  );
}
