import { useWords } from '../reader/useWords.ts';
import { PageLink } from '../ui/PageLink.tsx';

const links = ['section-2', 'section-3', 'cto', 'informal', 'sections'] as const;

/** For those who know the section and would rather read than answer. */
export function ReadAbout() {
  const t = useWords('start');
  return (
    <nav className="read" aria-labelledby="read">
      <p id="read" className="soft">
        {t('read.title')}
      </p>
      <ul className="foot-links">
        {links.map((page) => (
          <li key={page}>
            <PageLink to={page}>{t(`read.${page}`)}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
