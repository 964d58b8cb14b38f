import type { Finding } from '../../machines/reason/right.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import { useWords } from '../reader/useWords.ts';
import { Citations } from './Citations.tsx';
import { MissingFacts } from './MissingFacts.tsx';
import { OpenLines } from './OpenLines.tsx';
import { Reasons } from './Reasons.tsx';
import { useRightWords } from './useRightWords.ts';

/** Of one right, behind its answer: why, what to do, whom to ask, and the law. */
export function RowBody({ right, finding }: { right: RightId; finding: Finding }) {
  const t = useWords('outcome');
  const words = useRightWords(right);
  const { verdict, missing, rules, lines = [] } = finding;
  return (
    <div className="row-body">
      <OpenLines right={right} lines={lines} />
      {verdict === 'maybe' && missing.length > 0 ? (
        <>
          <h4>{t('rights.need')}</h4>
          <MissingFacts missing={missing} />
        </>
      ) : null}
      <h4>{t('rights.why')}</h4>
      <Reasons rules={rules} />
      {(['do', 'whom'] as const).map((part) =>
        words.part(part) ? (
          <div key={part}>
            <h4>{t(`rights.${part}`)}</h4>
            <p>{words.part(part)}</p>
          </div>
        ) : null,
      )}
      <h4>{t('rights.law')}</h4>
      <Citations rules={rules} />
    </div>
  );
}
