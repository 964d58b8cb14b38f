import { useWords } from '../reader/useWords.ts';
import { HelpLines } from './HelpLines.tsx';

/**
 * A page without scripts, and without our name: for "all clear" and "not found". It does not move on by itself: who reads the
 * numbers slowly must not lose them (WCAG 2.2.1), and after clearing nobody should be led back to what was cleared.
 */
export function StaticPage({
  heading,
  body,
  action,
  actionHref,
}: {
  heading: string;
  body: string;
  action: string;
  actionHref: string;
}) {
  const t = useWords();
  return (
    <div className="shell">
      <main id="main">
        <div className="page">
          <h1>{heading}</h1>
          <p className="lead">{body}</p>
          <p>
            <a className="button button-primary" href={actionHref}>
              {action}
            </a>
          </p>
          <h2>{t('help.title')}</h2>
          <HelpLines />
          <p>{t('help.ward')}</p>
        </div>
      </main>
    </div>
  );
}
