import type { MeStep } from '../../../machines/questions/is-it-me.ts';
import type { RelativePower } from '../../../machines/told/relative-power.ts';
import type { WholeCase } from '../../../machines/whole-case.ts';
import { FocusedHeading } from '../../journey/relatives/FocusedHeading.tsx';
import { useWords } from '../../reader/useWords.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Citations } from '../Citations.tsx';
import { Story } from './Story.tsx';

type ResultProps = {
  step: Extract<MeStep, { result: unknown }>;
  power: RelativePower;
  whole: WholeCase;
};

/** An order, or being passed over, leaves nobody who could hand it over to the asker without more. */
const cannotHand = ['court', 'council', 'guardian', 'delegated'];

/** Does it look like the asker, who is it instead, and what follows from that. */
export function Result({ step, power, whole }: ResultProps) {
  const t = useWords('me');
  const outcome = useWords('outcome');
  const tone = step.result === 'you' ? 'yes' : step.result === 'not-you' ? 'no' : 'maybe';
  return (
    <div data-me-result={step.result} data-by={step.result === 'not-you' ? step.by : undefined}>
      <Notice tone={tone}>
        <FocusedHeading level="h4" focused>
          {t(`${step.result}.title`)}
        </FocusedHeading>
        {step.result === 'you' ? <p>{t('you.lead')}</p> : null}
        {step.result === 'not-you' ? <p>{t(`not-you.by.${step.by}`)}</p> : null}
        {step.result === 'not-sure' ? (
          <>
            <p>{t(`not-sure.open.${step.open}`)}</p>
            <p>{t('not-sure.ask')}</p>
          </>
        ) : null}
      </Notice>
      {step.result === 'not-you' && !cannotHand.includes(step.by) ? (
        <p>{step.by === 'out' ? t('not-you.hand-if') : t('not-you.hand')}</p>
      ) : null}
      {step.result === 'not-you' ? null : (
        <Story power={power} whole={whole} isYou={step.result === 'you'} />
      )}
      <Disclosure summary={outcome('rights.law')} className="folded">
        <Citations rules={step.rules} />
      </Disclosure>
    </div>
  );
}
