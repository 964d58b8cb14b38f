import { OutsideLink } from '../../ui/OutsideLink.tsx';
import { useWords } from '../../reader/useWords.ts';

const act = 'https://www.legislation.gov.uk/ukpga/1983/20/section';

const powers = ['private', 'staff', 'records', 'records-not', 'request', 'refuse'] as const;

/** Each of them in a sentence. */
export function ImhaPowersList() {
  const t = useWords('wards');
  return (
    <ul>
      {powers.map((power) => (
        <li key={power}>{t(`imha.${power}`)}</li>
      ))}
    </ul>
  );
}

/** What the law lets an IMHA do and see (MHA s130B(3)–(6); in Wales s130H). */
export function ImhaPowers() {
  const t = useWords('wards');
  return (
    <section aria-labelledby="powers">
      <h2 id="powers">{t('imha.title')}</h2>
      <p>{t('imha.lead')}</p>
      <ImhaPowersList />
      <p>
        <OutsideLink href={`${act}/130B`}>{t('imha.law.england')}</OutsideLink>
      </p>
      <p>
        <OutsideLink href={`${act}/130H`}>{t('imha.law.wales')}</OutsideLink>
      </p>
    </section>
  );
}
