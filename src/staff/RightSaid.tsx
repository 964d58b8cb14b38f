import { explainedFinding, type ExplainStep } from '../../machines/explain/steps.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { Citations } from '../outcome/Citations.tsx';
import { useRightWords } from '../outcome/useRightWords.ts';
import { Reader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { Disclosure } from '../ui/Disclosure.tsx';

interface SaidProps {
  readonly whole: WholeCase;
  readonly right: RightId;
}

function Says({ whole, right }: SaidProps) {
  return <p>{useRightWords(right).says(explainedFinding(whole, right), whole.facts)}</p>;
}

function StaffDoes({ right }: SaidProps) {
  const does = useRightWords(right).part('do');
  return does ? <p>{does}</p> : null;
}

/** One step: the patient's words, big, and beside them what the nurse needs to know and where the law says it. */
export function RightSaid({ whole, step }: { whole: WholeCase; step: ExplainStep }) {
  const t = useWords('explain');
  return (
    <div className="explain-pair">
      <section className="explain-patient" aria-label={t('patient')}>
        <p className="eyebrow">{t('patient')}</p>
        <Reader audience="patient">
          {step.rights.map((right) => (
            <Says key={right} whole={whole} right={right} />
          ))}
        </Reader>
      </section>
      <section className="explain-staff" aria-label={t('staff')}>
        <p className="eyebrow">{t('staff')}</p>
        <Reader audience="staff">
          {step.rights.map((right) => (
            <div key={right}>
              <Says whole={whole} right={right} />
              <StaffDoes whole={whole} right={right} />
            </div>
          ))}
          <Disclosure summary={t('law')}>
            <Citations rules={step.rules} />
          </Disclosure>
        </Reader>
      </section>
    </div>
  );
}
