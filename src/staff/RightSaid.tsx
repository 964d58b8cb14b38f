import { copiesGoToRelative } from '../../machines/explain/record.ts';
import { explainedFinding, type ExplainStep } from '../../machines/explain/steps.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { Cases } from '../outcome/Cases.tsx';
import { Citations } from '../outcome/Citations.tsx';
import { OpenLines } from '../outcome/OpenLines.tsx';
import { useSays } from '../outcome/useSays.ts';
import { Reader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { Disclosure } from '../ui/Disclosure.tsx';

interface SaidProps {
  readonly whole: WholeCase;
  readonly right: RightId;
}

/** The sentence of the rule that decided, the same that the outcome shows to whoever reads here. */
function Says({ whole, right }: SaidProps) {
  const says = useSays();
  return (
    <p data-said={right}>
      {right === 'imha' ? (
        says(right, 'says', explainedFinding(whole, right))
      ) : (
        <Cases right={right} whole={whole} />
      )}
    </p>
  );
}

/** What is true besides and has a day or an hour: the patient asks "by when". */
function Days({ whole, right }: SaidProps) {
  const { lines } = explainedFinding(whole, right);
  return <OpenLines right={right} lines={lines.filter((line) => 'day' in line || 'at' in line)} />;
}

/** What the nurse does about it: written for whoever explains, who is the one that others are told to ask. */
function Does({ whole, step: { id, verdict } }: { whole: WholeCase; step: ExplainStep }) {
  const t = useWords('explain');
  if (id !== 'information')
    // Not every step can have every verdict, which typed keys cannot say.
    return <p>{t(`steps.${id}.do.${verdict}` as 'steps.advocate.do.yes', { defaultValue: '' })}</p>;
  return (
    <>
      <p>{t('steps.information.do')}</p>
      {copiesGoToRelative(whole) ? <p>{t('steps.information.do-copy')}</p> : null}
    </>
  );
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
            <div key={right}>
              <Says whole={whole} right={right} />
              <Days whole={whole} right={right} />
            </div>
          ))}
        </Reader>
      </section>
      <section className="explain-staff" aria-label={t('staff')}>
        <p className="eyebrow">{t('staff')}</p>
        <Reader audience="staff">
          {step.rights.map((right) => (
            <Says key={right} whole={whole} right={right} />
          ))}
          <Does whole={whole} step={step} />
          <Disclosure summary={t('law')}>
            <Citations rules={step.rules} />
          </Disclosure>
        </Reader>
      </section>
    </div>
  );
}
