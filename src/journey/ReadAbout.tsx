import { useWords } from '../reader/useWords.ts';
import { PageLink } from '../ui/PageLink.tsx';

/** For those who know the section and would rather read than answer. */
export const ReadAbout = () => (
  <p>
    <PageLink to="sections" className="line-link">
      {useWords('start')('read')}
    </PageLink>
  </p>
);
