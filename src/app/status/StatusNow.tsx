import type { PageCase } from '../../../machines/told/page-cases.ts';
import type { Told } from '../../../machines/told/told.ts';
import { useSays } from '../../outcome/useSays.ts';
import { useWords } from '../../reader/useWords.ts';
import { Card } from '../../ui/Card.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { StatusAnswer } from './StatusAnswer.tsx';

const atHome = ['community-order', 'conditional', 'guardianship'];

/** What anybody of a status can do: ask for the advocate, ask a tribunal, and ask us about their own case. */
export function StatusNow({ cases, told }: { cases: readonly PageCase[]; told: Told }) {
  const t = useWords('told');
  const pages = useWords('pages');
  const says = useSays();
  const home = atHome.includes(told.situation);
  const title = home ? t('tribunal.title-home') : t('tribunal.title');
  return (
    <section aria-labelledby="now">
      <h2 id="now">{t('now')}</h2>
      <Card data-right="imha">
        <h3>{t('advocate.title')}</h3>
        <p>
          <StatusAnswer cases={cases} say={({ findings }) => says('imha', 'says', findings.imha)} />
        </p>
        <p className="soft small">{t('advocate.lead')}</p>
        <p className="no-print">
          <PageLink to="find">{pages('imha.ask.find')}</PageLink>
        </p>
      </Card>
      <Card data-right="tribunal">
        <h3>{told.tribunal ? title : pages('status.appeal')}</h3>
        <p>
          <StatusAnswer
            cases={cases}
            say={({ findings }) => says('tribunal', 'says', findings.tribunal)}
          />
        </p>
        <p>{told.tribunal ? t('tribunal.lead') : null}</p>
      </Card>
      <p>{pages('status.anybody')}</p>
      <p className="buttons no-print">
        <PageLink to="home" className="button button-primary">
          {pages('status.check')}
        </PageLink>
      </p>
    </section>
  );
}
