import type { RuleId } from '../../machines/law/provisions.ts';
import type { Told } from '../../machines/told/told.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useLawIsOld } from '../clock/useLawIsOld.ts';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { Citations } from './Citations.tsx';
import { Reasons } from './Reasons.tsx';

/** The law behind what opens the page: the provisions, and when they were checked. */
export function LawBehind({ whole, told }: { whole: WholeCase; told: Told }) {
  const t = useWords('told');
  const outcome = useWords('outcome');
  const { day } = useDates();
  const isLawOld = useLawIsOld();
  const deciding = [
    ...new Set(told.panel.flatMap((right) => whole.findings[right].rules[0] ?? [])),
  ];
  const rules: readonly RuleId[] = [...whole.imha.rules.slice(0, 2), ...deciding];
  return (
    <Disclosure summary={t('law')} className="folded">
      <Reasons rules={rules} />
      <Citations rules={rules} />
      <p className="soft">
        {t('checked', { date: day(whole.lawAsOf), version: whole.rulesVersion })}
        {isLawOld ? <span data-law-age> {outcome('law-old')}</span> : null}
      </p>
      <p className="no-print">
        <PageLink to="law">{outcome('how')}</PageLink>
      </p>
    </Disclosure>
  );
}
