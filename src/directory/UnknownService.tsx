import { FinderHeading } from './FinderHeading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useWords } from '../reader/useWords.ts';

/** Says honestly that nobody is known here, for anybody or for all but a few. The way that always works follows. */
export function UnknownService({ others }: { others: boolean }) {
  const t = useWords('finder');
  return (
    <Notice tone="maybe" data-service-unknown="">
      <FinderHeading level={3}>
        {others ? t('unknown.onlyOthers') : t('unknown.title')}
      </FinderHeading>
      <p>{t('unknown.body')}</p>
    </Notice>
  );
}
