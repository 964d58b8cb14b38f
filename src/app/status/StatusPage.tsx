import '../../ui/styles/outcome.css';
import '../../ui/styles/status.css';
import { pageCases } from '../../../machines/told/page-cases.ts';
import { rowRights } from '../../../machines/told/rows.ts';
import { HelpLines } from '../HelpLines.tsx';
import { isStatusPage, type PageId } from '../pages.ts';
import { useClock } from '../../clock/clock.ts';
import { useSays } from '../../outcome/useSays.ts';
import { useWords } from '../../reader/useWords.ts';
import { useWordsReady } from '../../reader/useWordsReady.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { StatusAnswer } from './StatusAnswer.tsx';
import { StatusLaw } from './StatusLaw.tsx';
import { StatusLinks } from './StatusLinks.tsx';
import { StatusNow } from './StatusNow.tsx';
import { StatusRows } from './StatusRows.tsx';
import { StatusTopic } from './StatusTopic.tsx';
import { statusWords } from './status-words.ts';

/**
 * What the law says to anybody of one status, from the very rules and words of the outcome, with nothing known of a person: to
 * link to, to print and to hand out.
 */
export function StatusPage({ page }: { page: PageId }) {
  useWordsReady(statusWords);
  const t = useWords('pages');
  const shell = useWords();
  const says = useSays();
  const { today } = useClock();
  if (!isStatusPage(page)) return null;
  const cases = pageCases(page, today);
  const [one] = cases;
  if (!one) return null;
  const { panel, rows, situation } = one.told;
  // What leads on to a topic in the outcome is here in full, further down.
  const shown = rows.filter((row) => row !== 'said-no');
  const rights = [
    ...new Set([
      'imha' as const,
      ...panel,
      'tribunal' as const,
      ...shown.flatMap((row) => rowRights[row]),
    ]),
  ];
  const name = t(`status.names.${page}`);
  return (
    <Page className="outcome" data-status={page}>
      <Notice tone="elsewhere" className="verdict">
        <PageHeading step={page} title={name} tab={name} />
        <p>{t(`status.what.${page}`)}</p>
        {panel.map((right) => (
          <p key={right} data-line={right}>
            <StatusAnswer
              cases={cases}
              say={({ findings }) =>
                says(right, 'panel', findings[right]) || says(right, 'says', findings[right])
              }
            />
          </p>
        ))}
      </Notice>
      <StatusNow cases={cases} told={one.told} />
      <StatusRows rows={shown} cases={cases} />
      {situation === 'by-choice' ? <StatusTopic id="section-5" /> : null}
      {rows.includes('said-no') ? <StatusTopic id="said-no" /> : null}
      <section aria-labelledby="help">
        <h2 id="help">{shell('help.title')}</h2>
        <HelpLines />
      </section>
      <StatusLaw rights={rights} cases={cases} />
      <nav aria-labelledby="others" className="no-print">
        <h2 id="others">{t('status.others')}</h2>
        <StatusLinks but={page} />
      </nav>
    </Page>
  );
}
