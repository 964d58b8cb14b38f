import type { Told } from '../../machines/told/told.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { Card } from '../ui/Card.tsx';
import { Tag } from '../ui/Tag.tsx';
import { Cases } from './Cases.tsx';
import { RowBody } from './RowBody.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useSays } from './useSays.ts';

/** Asking a tribunal: whether and when, that it and a lawyer are free, and help with asking. */
export function TribunalCard({
  whole,
  told,
  onHelp,
}: {
  whole: WholeCase;
  told: Told;
  onHelp: () => void;
}) {
  const t = useWords('told');
  const says = useSays();
  const { short } = useDates();
  const { tribunal, 'tribunal-lawyer': lawyer } = whole.findings;
  const home = ['community-order', 'conditional', 'guardianship'].includes(told.situation);
  const isOne = whole.standing.kind === 'one' || whole.standing.kind === 'pair';
  const last = tribunal.lines.find((line) => line.id === 'closes');
  const tag = last
    ? t('tribunal.by', { day: short(last.day) })
    : isOne && says('tribunal', 'tag', tribunal);
  const saidAbove = told.panel.includes('tribunal');
  const passed = saidAbove && tribunal.verdict === 'no';
  return (
    <Card data-right="tribunal" data-verdict={tribunal.verdict} className="tribunal-card">
      <div className="card-head">
        <h3>{home ? t('tribunal.title-home') : t('tribunal.title')}</h3>
        {tag ? <Tag tone={tribunal.verdict === 'yes' ? 'yes' : 'plain'}>{tag}</Tag> : null}
      </div>
      {saidAbove ? null : (
        <p>
          <Cases right="tribunal" whole={whole} />
        </p>
      )}
      <p data-right="tribunal-lawyer" data-verdict={lawyer.verdict}>
        {passed ? (
          t('tribunal.passed')
        ) : lawyer.verdict === 'yes' ? (
          t('tribunal.lead')
        ) : (
          <Cases right="tribunal-lawyer" whole={whole} />
        )}
        {told.hearing ? <span> {t(`tribunal.hearing.${told.hearing}`)}</span> : null}
      </p>
      <div className="card-ways">
        <Button className="no-print" onClick={onHelp}>
          {t('tribunal.help')}
        </Button>
        <Disclosure summary={t('why')}>
          <RowBody right="tribunal" finding={tribunal} heading="h4" />
        </Disclosure>
      </div>
    </Card>
  );
}
