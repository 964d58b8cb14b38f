import { WhoCanHaveOne } from '../pages/WhoCanHaveOne.tsx';
import { useWords } from '../reader/useWords.ts';
import { HelpLines } from './HelpLines.tsx';

/** What a reader gets who has no scripts: the core rights, who can have an IMHA, and the numbers. */
export function PlainPage() {
  const t = useWords('pages');
  return (
    // A region of its own: without scripts it stands between the page's main part and its foot.
    <section className="page" aria-labelledby="plain-title">
      <h2 id="plain-title">{t('plain.title')}</h2>
      <p data-no-script="">{t('plain.why')}</p>
      <p>
        <b>{t('imha.lead')}</b> {t('imha.say')} {t('imha.you.free')}
      </p>
      <p>{t('imha.ask.say')}</p>
      <h2>{t('imha.who.title')}</h2>
      <WhoCanHaveOne />
      <h2>{t('plain.rights.title')}</h2>
      <ul>
        <li>{t('plain.rights.told')}</li>
        <li>{t('plain.rights.tribunal')}</li>
        <li>{t('plain.rights.managers')}</li>
        <li>{t('plain.rights.soon')}</li>
        <li>{t('plain.rights.record')}</li>
      </ul>
      <h2>{t('plain.help')}</h2>
      <HelpLines />
    </section>
  );
}
