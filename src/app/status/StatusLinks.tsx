import { statusPageIds } from '../../../machines/told/page-ids.ts';
import { useWords } from '../../reader/useWords.ts';
import { PageLink } from '../../ui/PageLink.tsx';

/** The pages of the statuses, each with what it is in a line; all but the one that is open. */
export function StatusLinks({ but }: { but?: string }) {
  const t = useWords('pages');
  return (
    <ul className="status-links">
      {statusPageIds
        .filter((id) => id !== but)
        .map((id) => (
          <li key={id}>
            <PageLink to={id}>{t(`status.names.${id}`)}</PageLink>{' '}
            <span className="soft">{t(`status.what.${id}`)}</span>
          </li>
        ))}
    </ul>
  );
}
