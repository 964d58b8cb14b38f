import type { Nation } from '../../machines/facts/values.ts';
import type { Commissioner } from '../../machines/law/rule.ts';
import type { Verdict } from '../../machines/reason/right.ts';
import { later } from '../ui/later.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { useAlive } from '../ui/useAlive.ts';
import { useWords } from '../reader/useWords.ts';

const Finder = later(async () => (await import('../directory/Finder.tsx')).Finder);

/** Where the search begins: at the place the law makes responsible (s130C(4A); SI 2011/2501). */
const starts: Record<Commissioner, 'hospital' | 'council' | 'health-board'> = {
  'council-of-hospital': 'hospital',
  'council-of-responsible-hospital': 'hospital',
  'guardianship-council': 'council',
  'health-board': 'health-board',
};

/** Whom to call from here: the finder, started at the place the law points to. */
export function GetAdvocate({
  verdict,
  commissioner,
  nation,
}: {
  verdict: Verdict;
  commissioner: Commissioner | undefined;
  nation: Nation | undefined;
}) {
  const t = useWords('outcome');
  const alive = useAlive();
  const heading = verdict === 'yes' || verdict === 'no' ? verdict : 'maybe';
  return (
    <section aria-labelledby="get">
      <h2 id="get">{t(`get.${heading}`)}</h2>
      {verdict === 'no' ? <p>{t('get-no')}</p> : null}
      {alive ? (
        <PartBoundary otherwise={t('get-failed')}>
          <Finder
            nation={nation === 'england' || nation === 'wales' ? nation : undefined}
            by={commissioner ? starts[commissioner] : 'hospital'}
            where={
              commissioner === 'council-of-responsible-hospital' ||
              commissioner === 'guardianship-council'
                ? 'home'
                : undefined
            }
          />
        </PartBoundary>
      ) : null}
    </section>
  );
}
