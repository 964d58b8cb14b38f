import { useEffect } from 'react';
import { useWords } from '../ui/words.ts';
import { StaticPage } from './StaticPage.tsx';

/** Drawn at once by "Clear and leave", before and wherever the empty page of that name cannot be fetched. */
export function AllClear({ home }: { home: string }) {
  const t = useWords();
  useEffect(() => {
    document.title = t('cleared.title');
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
  }, [t]);
  return (
    <StaticPage
      heading={t('cleared.title')}
      body={t('cleared.body')}
      action={t('cleared.again')}
      actionHref={home}
    />
  );
}
