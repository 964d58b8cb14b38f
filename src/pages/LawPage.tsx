import '../ui/styles/law.css';
import { lawAsOf, rulesVersion } from '../../machines/law/law.ts';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useDateWords } from '../ui/useDateWords.ts';
import { useWords } from '../ui/words.ts';
import { LawProvisions } from './LawProvisions.tsx';
import { LawQuestions } from './LawQuestions.tsx';
import { LawRights } from './LawRights.tsx';
import { useLawWordsReady } from './law-words.ts';

/** How this guide decides: its questions, its law and where that law stands, from the very data that decide. */
export function LawPage() {
  useLawWordsReady();
  const pages = useWords('pages');
  const t = useWords('law');
  const dateWords = useDateWords();
  return (
    <Page>
      <PageHeading step="law" title={pages('law.title')} tab={pages('law.title')} />
      <p className="lead">{t('lead')}</p>
      <p>{t('same')}</p>
      <p className="soft">{t('version', { version: rulesVersion, date: dateWords(lawAsOf) })}</p>
      <LawRights />
      <LawQuestions />
      <LawProvisions />
    </Page>
  );
}
