import type { WholeCase } from '../../machines/whole-case.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import { useWords } from '../reader/useWords.ts';
import { Citations } from './Citations.tsx';
import { MissingFacts } from './MissingFacts.tsx';
import { Reasons } from './Reasons.tsx';
import { Standing } from './Standing.tsx';

/** The verdict in one sentence, and why: the standing in plain words, the reason, the provision with its link. */
export function VerdictPanel({
  whole: { imha, headline, standing },
  step,
}: {
  whole: WholeCase;
  step: number;
}) {
  const t = useWords('outcome');
  const rights = useWords('rights');
  const tone = headline === 'nearly' ? 'yes' : imha.verdict;
  const lead = headline === 'nearly' ? 'yes' : headline;
  return (
    <div data-right="imha" data-verdict={imha.verdict}>
      <Notice tone={tone} className="verdict">
        <p className="verdict-badge">
          <VerdictBadge kind={tone}>{rights(`common.badge-${tone}`)}</VerdictBadge>
        </p>
        <PageHeading step={`outcome-${step}`} title={t(`imha.${headline}`)} />
        <p>{t(`lead.${lead}`)}</p>
      </Notice>
      {imha.verdict === 'elsewhere' ? null : (
        <>
          <Standing where={standing} />
          {imha.verdict === 'maybe' ? null : <Reasons rules={imha.rules} />}
          {imha.missing.length > 0 ? (
            <>
              <h2>{t('rights.need')}</h2>
              <MissingFacts missing={imha.missing} />
            </>
          ) : null}
        </>
      )}
      <Disclosure summary={t('why-law')}>
        {imha.verdict === 'maybe' ? <Reasons rules={imha.rules} /> : null}
        <Citations rules={imha.rules} />
      </Disclosure>
    </div>
  );
}
