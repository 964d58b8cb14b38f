import { useId } from 'react';
import type { Relative } from '../../../machines/facts/facts.ts';
import { mustBeTrue, type MeOption, type MeStep } from '../../../machines/questions/is-it-me.ts';
import { FocusedHeading } from '../../journey/relatives/FocusedHeading.tsx';
import { useWords } from '../../reader/useWords.ts';
import { useOptionWords } from './useOptionWords.ts';

type ScreenProps = {
  step: Extract<MeStep, { ask: unknown }>;
  relation: Relative['relation'];
  /** The asker lives with the patient or cares for them. */
  isNear: boolean;
  onAnswer: (option: MeOption) => void;
};

/** One question with its answers as big buttons. A press answers it and goes on. */
export function Screen({ step: { ask, options }, relation, isNear, onAnswer }: ScreenProps) {
  const t = useWords('me');
  const words = useOptionWords(relation);
  const id = useId();
  const hints = { near: t('near.hint'), before: t('before.hint'), orders: t('orders.hint') };
  const titles = {
    counts: t('all'),
    home: t('all'),
    near: t('near.title'),
    before: isNear || relation === 'other' ? t('before.title-near') : t('before.title'),
    orders: t('orders.title'),
  };
  return (
    <div data-me-screen={ask}>
      <FocusedHeading level="h4" focused id={`${id}-title`}>
        {titles[ask]}
      </FocusedHeading>
      {ask === 'counts' || ask === 'home' ? (
        <ul>
          {mustBeTrue(relation, ask).map((name) => (
            <li key={name}>{t(`must.${name}.NR-0`)}</li>
          ))}
        </ul>
      ) : (
        <p className="soft small">{hints[ask]}</p>
      )}
      <div className="me-options" role="group" aria-labelledby={`${id}-title`}>
        {options.map((option) => {
          const { label, hint } = words(option);
          return (
            <button
              key={option}
              type="button"
              className="me-option"
              data-option={option}
              aria-describedby={hint ? `${id}-${option}` : undefined}
              aria-labelledby={`${id}-${option}-name`}
              onClick={() => onAnswer(option)}
            >
              <b id={`${id}-${option}-name`}>{label}</b>
              {hint ? <span id={`${id}-${option}`}>{hint}</span> : null}
            </button>
          );
        })}
      </div>
    </div>
  );
}
