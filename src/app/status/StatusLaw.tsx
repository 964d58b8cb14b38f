import { lawAsOf, rulesVersion } from '../../../machines/law/law.ts';
import { provision } from '../../../machines/law/provisions.ts';
import type { RightId } from '../../../machines/rights/registry.ts';
import type { PageCase } from '../../../machines/told/page-cases.ts';
import { useLawIsOld } from '../../clock/useLawIsOld.ts';
import { useDates } from '../../reader/useDates.ts';
import { useWords } from '../../reader/useWords.ts';
import { OutsideLink } from '../../ui/OutsideLink.tsx';
import { PageLink } from '../../ui/PageLink.tsx';

/** Of each right the provision that decided, once, with the official link, and where we are less sure of it, that. */
function Sources({ right, cases }: { right: RightId; cases: readonly PageCase[] }) {
  const rights = useWords('rights');
  const deciding = cases.flatMap(({ findings }) => findings[right].rules.slice(0, 1));
  const places = new Map(deciding.map((rule) => [provision(rule).citation, provision(rule)]));
  return (
    <li>
      <b>{rights(`${right}.title`)}</b>
      <ul className="citations">
        {[...places.values()].map(({ citation, url, sure }) => (
          <li key={citation}>
            <OutsideLink href={url}>{citation}</OutsideLink>
            {sure === 'verified' ? null : (
              <span className="soft"> {rights(`common.sure-${sure}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** The law behind a page, and when it was checked. */
export function StatusLaw({
  rights,
  cases,
}: {
  rights: readonly RightId[];
  cases: readonly PageCase[];
}) {
  const t = useWords('told');
  const outcome = useWords('outcome');
  const { day } = useDates();
  const isLawOld = useLawIsOld();
  return (
    <section aria-labelledby="the-law">
      <h2 id="the-law">{t('law')}</h2>
      <ul>
        {rights.map((right) => (
          <Sources key={right} right={right} cases={cases} />
        ))}
      </ul>
      <p className="soft">
        {t('checked', { date: day(lawAsOf), version: rulesVersion })}
        {isLawOld ? <span data-law-age> {outcome('law-old')}</span> : null}
      </p>
      <p className="no-print">
        <PageLink to="law">{outcome('how')}</PageLink>
      </p>
    </section>
  );
}
