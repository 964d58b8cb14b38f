import { PageLink } from '../ui/PageLink.tsx';
import { useWords } from '../reader/useWords.ts';

const can = ['understand', 'speak', 'meetings', 'private', 'records'] as const;
const cannot = ['decide', 'lawyer', 'tell'] as const;

/** What an IMHA does and does not do, and that one may say no (MHA s130B). */
export function WhatTheyDo() {
  const t = useWords('outcome');
  return (
    <section>
      <h2>{t('does.title')}</h2>
      <p>{t('does.does')}</p>
      <ul>
        {can.map((id) => (
          <li key={id}>{t(`does.can.${id}`)}</li>
        ))}
      </ul>
      <p>{t('does.does-not')}</p>
      <ul>
        {cannot.map((id) => (
          <li key={id}>{t(`does.cannot.${id}`)}</li>
        ))}
      </ul>
      <p>{t('does.refuse')}</p>
      <p className="no-print">
        <PageLink to="imha" className="line-link">
          {t('does.more')}
        </PageLink>
      </p>
    </section>
  );
}
