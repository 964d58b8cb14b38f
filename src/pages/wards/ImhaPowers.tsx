import { OutsideLink } from '../../ui/OutsideLink.tsx';
import { useWords } from '../../reader/useWords.ts';

const act = 'https://www.legislation.gov.uk/ukpga/1983/20/section';

/** What the law lets an IMHA do and see (MHA s130B(3)–(6); in Wales s130H). */
export function ImhaPowers() {
  const t = useWords('wards');
  return (
    <section aria-labelledby="powers">
      <h2 id="powers">{t('imha.title')}</h2>
      <p>{t('imha.lead')}</p>
      <ul>
        <li>{t('imha.private')}</li>
        <li>{t('imha.staff')}</li>
        <li>{t('imha.records')}</li>
        <li>{t('imha.records-not')}</li>
        <li>{t('imha.request')}</li>
        <li>{t('imha.refuse')}</li>
      </ul>
      <p>
        <OutsideLink href={`${act}/130B`}>{t('imha.law.england')}</OutsideLink>
      </p>
      <p>
        <OutsideLink href={`${act}/130H`}>{t('imha.law.wales')}</OutsideLink>
      </p>
    </section>
  );
}
