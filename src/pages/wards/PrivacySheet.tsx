import { PrintPart } from '../../ui/PrintPart.tsx';
import { useWords } from '../../reader/useWords.ts';

/** One page for information governance: what happens to data, and how to check it. */
export function PrivacySheet() {
  const t = useWords('wards');
  return (
    <section className="new-sheet" id="privacy-sheet" aria-labelledby="governance">
      <h2 id="governance">{t('privacy.title')}</h2>
      <p>{t('privacy.lead')}</p>
      <ul>
        <li>{t('privacy.stay')}</li>
        <li>{t('privacy.sent')}</li>
        <li>{t('privacy.count')}</li>
        <li>{t('privacy.kept')}</li>
        <li>{t('privacy.cleared')}</li>
        <li>{t('privacy.address')}</li>
        <li>{t('privacy.check')}</li>
        <li>{t('privacy.own')}</li>
      </ul>
      <p className="no-print">
        <PrintPart of="privacy-sheet">{t('privacy.print')}</PrintPart>
      </p>
    </section>
  );
}
