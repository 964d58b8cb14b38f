import type { Voice } from '../journey/voice.ts';
import { PageLink } from '../ui/PageLink.tsx';
import { useWords } from '../ui/words.ts';

const can = ['understand', 'speak', 'meetings', 'private', 'records'] as const;
const cannot = ['decide', 'lawyer', 'tell'] as const;

/** What an IMHA does and does not do, and that one may say no (MHA s130B). */
export function WhatTheyDo({ voice }: { voice: Voice }) {
  const t = useWords('outcome');
  return (
    <section>
      <h2>{t('does.title')}</h2>
      <p>{t('does.does')}</p>
      <ul>
        {can.map((id) => (
          <li key={id}>{t(`does.can.${id}`, { context: voice })}</li>
        ))}
      </ul>
      <p>{t('does.does-not')}</p>
      <ul>
        {cannot.map((id) => (
          <li key={id}>{t(`does.cannot.${id}`, { context: voice })}</li>
        ))}
      </ul>
      <p>{t('does.refuse', { context: voice })}</p>
      <p className="no-print">
        <PageLink to="imha" className="line-link">
          {t('does.more')}
        </PageLink>
      </p>
    </section>
  );
}
