import { useId } from 'react';
import {
  copiesGoToRelative,
  explainResults,
  type ExplainResult,
} from '../../machines/explain/record.ts';
import type { ExplainStep } from '../../machines/explain/steps.ts';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useWords } from '../reader/useWords.ts';
import { ChoiceCards } from '../ui/ChoiceCards.tsx';

/** What to ask, and what a good answer contains. */
function useCheckWords(whole: WholeCase, { id, verdict, rights }: ExplainStep) {
  const t = useWords('explain');
  if (id === 'information') {
    const copies = copiesGoToRelative(whole);
    return {
      ask: copies ? t('steps.information.ask') : t('steps.information.ask-plain'),
      good: [copies ? t('steps.information.copy') : '', t('steps.information.plain')],
    };
  }
  return {
    ask: t(`steps.${id}.ask`),
    good: [
      // Not every step can have every verdict, which typed keys cannot say.
      t(`steps.${id}.good.${verdict}` as 'steps.advocate.good.yes', { defaultValue: '' }),
      rights.includes('tribunal-lawyer') ? t('steps.tribunal.lawyer') : '',
    ],
  };
}

/** Teach-back: the patient says it in their own words, and the nurse marks how it went. */
export function Check({
  whole,
  step,
  result,
  onResult,
}: {
  whole: WholeCase;
  step: ExplainStep;
  result: ExplainResult | undefined;
  onResult: (result: ExplainResult) => void;
}) {
  const t = useWords('explain');
  const id = useId();
  const { ask, good } = useCheckWords(whole, step);
  return (
    <section className="explain-check" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{t('check.title')}</h3>
      <p>
        {t('check.ask')} <b>{ask}</b>
      </p>
      <p>
        {t('check.good')}{' '}
        {good
          .filter((line) => line !== '')
          .map((line) => (
            <span key={line}>{line} </span>
          ))}
      </p>
      <p id={`${id}-how`}>
        <b>{t('check.how')}</b>
      </p>
      <ChoiceCards
        labelledBy={`${id}-how`}
        options={explainResults.map((one) => ({ value: one, label: t(`results.${one}`) }))}
        field={{
          name: `result-${step.id}`,
          onChange: ({ target }) => {
            const chosen = explainResults.find((one) => one === target.value);
            if (chosen) onResult(chosen);
          },
        }}
        chosen={result ?? ''}
      />
    </section>
  );
}
