import { useEffect, useRef, useState } from 'react';
import '../ui/styles/explain.css';
import type { ExplainResults } from '../../machines/explain/record.ts';
import { explainSteps } from '../../machines/explain/steps.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { Reader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { Button } from '../ui/Button.tsx';
import { Check } from './Check.tsx';
import { ExplainRecord } from './ExplainRecord.tsx';
import { RightSaid } from './RightSaid.tsx';

function Steps({ whole }: { whole: WholeCase }) {
  const t = useWords('explain');
  const steps = explainSteps(whole);
  const [at, setAt] = useState(0);
  const [results, setResults] = useState<ExplainResults>({});
  const isEnd = at >= steps.length;
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (at < 0 || !moved.current) return;
    heading.current?.focus();
    // What is taller than the screen is not brought to its beginning by the focus alone.
    if (isEnd) heading.current?.scrollIntoView();
  }, [at, isEnd]);
  const goTo = (next: number) => {
    moved.current = true;
    setAt(next);
  };
  const step = steps[at];
  if (steps.length === 0) return null;
  return (
    <section
      className="explain"
      aria-labelledby="explain-title"
      data-explain={step?.id ?? 'record'}
    >
      <h2 id="explain-title" className="no-print">
        {t('title')}
      </h2>
      {at === 0 ? (
        <>
          <p className="no-print">{t('lead')}</p>
          <p className="soft no-print">{t('duty')}</p>
        </>
      ) : null}
      {step ? (
        <div className="card explain-step no-print">
          <p className="eyebrow">{t('count', { step: at + 1, all: steps.length })}</p>
          <h3 ref={heading} tabIndex={-1}>
            {t(`steps.${step.id}.title`)}
          </h3>
          <RightSaid whole={whole} step={step} />
          <Check
            key={step.id}
            whole={whole}
            step={step}
            result={results[step.id]}
            onResult={(result) => setResults((before) => ({ ...before, [step.id]: result }))}
          />
        </div>
      ) : (
        <div ref={heading} tabIndex={-1} className="explain-end">
          <ExplainRecord whole={whole} results={results} />
        </div>
      )}
      <p className="over-actions no-print">
        {at > 0 ? (
          <Button kind="secondary" onClick={() => goTo(at - 1)}>
            {t('before')}
          </Button>
        ) : null}
        {step ? (
          <Button onClick={() => goTo(at + 1)}>
            {at + 1 < steps.length ? t('next') : t('finish')}
          </Button>
        ) : null}
      </p>
    </section>
  );
}

/**
 * For the nurse with ten minutes: explain a right a step, check that it is understood, know when to explain again, and a note
 * (ss132, 132A, 130D, 133; in Wales also ss130K, 130L). What is marked here lives as long as it is shown. Mount it with `later`.
 */
export function Explain({ whole }: { whole: WholeCase }) {
  return (
    <Reader audience="staff">
      <Steps whole={whole} />
    </Reader>
  );
}
