import type { Finding } from '../../machines/reason/right.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import { useWords } from '../reader/useWords.ts';
import { HardWords } from '../ui/HardWords.tsx';
import { Citations } from './Citations.tsx';
import { MissingFacts } from './MissingFacts.tsx';
import { OpenLines } from './OpenLines.tsx';
import { Reasons } from './Reasons.tsx';
import { useRightWords } from './useRightWords.ts';

type Props = { right: RightId; finding: Finding; heading?: 'h3' | 'h4' };

/** Of one right, behind its answer: why, what to do, whom to ask, and the law. Its headings follow the one it stands under. */
export function RowBody({ right, finding, heading: Heading = 'h3' }: Props) {
  const t = useWords('outcome');
  const words = useRightWords(right);
  const { verdict, missing, rules, lines = [] } = finding;
  return (
    <div className="row-body">
      <OpenLines right={right} lines={lines} />
      {verdict === 'maybe' && missing.length > 0 ? (
        <>
          <Heading>{t('rights.need')}</Heading>
          <MissingFacts missing={missing} />
        </>
      ) : null}
      <Heading>{t('rights.why')}</Heading>
      <Reasons rules={rules} />
      {(['do', 'whom'] as const).map((part) =>
        words.part(part) ? (
          <div key={part}>
            <Heading>{t(`rights.${part}`)}</Heading>
            <p>
              <HardWords>{words.part(part) ?? ''}</HardWords>
            </p>
          </div>
        ) : null,
      )}
      <Heading>{t('rights.law')}</Heading>
      <Citations rules={rules} />
    </div>
  );
}
