import type { Facts } from '../../machines/facts/facts.ts';
import { provision } from '../../machines/law/provisions.ts';
import type { Finding } from '../../machines/reason/right.ts';
import { useWords } from '../reader/useWords.ts';

/** Which sentence says how long it lasts: for somebody in hospital by choice, for somebody under nothing, and otherwise the short powers. */
function lastingOf({
  rules,
}: Finding): 'imha.no-lasts' | 'imha.no-lasts-informal' | 'imha.no-lasts-other' {
  if (rules.every((rule) => rule === 'IMHA-E-7')) return 'imha.no-lasts-informal';
  return rules.every((rule) => rule === 'IMHA-E-12' || rule === 'IMHA-W-8')
    ? 'imha.no-lasts-other'
    : 'imha.no-lasts';
}

/** A "no" is never bare: why, for how long, what help there is, and when it would become a yes. */
export function NotNow({
  facts,
  imha,
  treatmentMayChange,
}: {
  facts: Facts;
  imha: Finding;
  /** Could a treatment nobody asked about bring an advocate? */
  treatmentMayChange: boolean;
}) {
  const t = useWords('outcome');
  const rights = useWords('rights');
  const changing =
    facts.nation === 'england' &&
    imha.rules.some((rule) => provision(rule).replacedBy === 'IMHA-25-1');
  return (
    <section>
      <h2>{t('no.title')}</h2>
      <h3>{t('no.lasts')}</h3>
      <p>{rights(lastingOf(imha))}</p>
      <h3>{t('no.help')}</h3>
      <p>{rights('imha.no-help')}</p>
      <h3>{t('no.when')}</h3>
      <p>{rights('imha.no-when')}</p>
      {treatmentMayChange ? <p>{t('no.treatment')}</p> : null}
      {facts.nation === 'wales' ? <p>{rights('imha.no-when-wales')}</p> : null}
      {changing ? <p className="soft">{rights('common.coming')}</p> : null}
    </section>
  );
}
