import '../ui/styles/law.css';
import { lawAsOf, rulesVersion } from '../../machines/law/law.ts';
import { useLawIsOld } from '../clock/useLawIsOld.ts';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';
import { useWordsReady } from '../reader/useWordsReady.ts';
import { LawProvisions } from './LawProvisions.tsx';
import { LawQuestions } from './LawQuestions.tsx';
import { LawRights } from './LawRights.tsx';
import { lawWords } from './law-words.ts';

/** How this guide decides: its questions, its law and where that law stands, from the very data that decide. */
export function LawPage() {
  useWordsReady(lawWords);
  const pages = useWords('pages');
  const t = useWords('law');
  const isLawOld = useLawIsOld();
  const { day: dateWords } = useDates();
  return (
    <Page>
      <PageHeading step="law" title={pages('law.title')} tab={pages('law.title')} />
      <p className="lead">{t('lead')}</p>
      <p>{t('same')}</p>
      <p className="soft">
        {t('version', { version: rulesVersion, date: dateWords(lawAsOf) })}
        {isLawOld ? <span data-law-age> {t('old')}</span> : null}
      </p>
      <LawRights />
      <LawQuestions />
      <LawProvisions />
    </Page>
  );
}
