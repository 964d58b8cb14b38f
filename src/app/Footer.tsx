import { Icon } from '../ui/Icon.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { useWords } from '../reader/useWords.ts';
import { OfflineWord } from './offline/OfflineWord.tsx';

const links = [
  'imha',
  'sections',
  'find',
  'places',
  'about',
  'law',
  'gaps',
  'wards',
  'wrong',
] as const;

function Private() {
  const t = useWords();
  return (
    <p className="private">
      <Icon name="lock" />
      {t('privacy')}
    </p>
  );
}

/** The pages around, and what this is and is not. */
export function Footer() {
  const t = useWords();
  return (
    <footer id="foot" className="foot">
      <nav aria-label={t('foot.label')}>
        <ul className="foot-links">
          {links.map((page) => (
            <li key={page}>
              <PageLink to={page}>{t(`foot.${page}`)}</PageLink>
            </li>
          ))}
        </ul>
      </nav>
      <p>{t('foot.advice')}</p>
      <OfflineWord />
      <Private />
    </footer>
  );
}

/** Always in view: the promise, and the way out that wipes everything. */
export function LeaveBar({ onLeave }: { onLeave: () => void }) {
  const t = useWords();
  return (
    <section className="leave-bar" aria-label={t('privacyLabel')}>
      <Private />
      <button type="button" className="pill" onClick={onLeave}>
        {t('clear')}
      </button>
    </section>
  );
}
