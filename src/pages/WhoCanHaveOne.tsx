import { useWords } from '../reader/useWords.ts';

/** Who gets an IMHA in each nation, in a few plain lines. For the page about IMHAs and for pages without scripts. */
export function WhoCanHaveOne() {
  const t = useWords('pages');
  return (
    <>
      <h3>{t('imha.who.england.title')}</h3>
      <ul>
        <li>{t('imha.who.england.yes')}</li>
        <li>{t('imha.who.england.community')}</li>
        <li>{t('imha.who.england.short')}</li>
        <li>{t('imha.who.england.informal')}</li>
      </ul>
      <h3>{t('imha.who.wales.title')}</h3>
      <ul>
        <li>{t('imha.who.wales.yes')}</li>
        <li>{t('imha.who.wales.more')}</li>
        <li>{t('imha.who.wales.informal')}</li>
      </ul>
      <h3>{t('imha.who.both.title')}</h3>
      <ul>
        <li>{t('imha.who.both.s57')}</li>
        <li>{t('imha.who.both.ect')}</li>
        <li>{t('imha.who.both.place')}</li>
      </ul>
    </>
  );
}
