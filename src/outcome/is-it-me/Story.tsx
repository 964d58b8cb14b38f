import type { RelativePower } from '../../../machines/told/relative-power.ts';
import type { WholeCase } from '../../../machines/whole-case.ts';
import { useWords } from '../../reader/useWords.ts';
import { Cases } from '../Cases.tsx';

/** What the nearest relative can do here, in the order it is done, each step by the rule that sets it. */
export function Story({
  power,
  whole: { findings, ...rest },
  isYou,
}: {
  power: RelativePower;
  whole: WholeCase;
  isYou: boolean;
}) {
  const t = useWords('me');
  // Sentences follow the ids of rules, which typed keys cannot say: asked for here and nowhere else.
  const find = (key: string) => t(key as 'title', { defaultValue: '' });
  const [order] = findings['nearest-relative-discharge'].rules;
  const [tribunal] = findings['tribunal-nearest-relative'].rules;
  const asked = find(`tribunal.${tribunal}`);
  const steps: Record<RelativePower, readonly string[]> = {
    order: [find(`order.${order}`), find(`hand-in.${order}`), find(`barred.${order}`), asked],
    tribunal: [t('no-order'), asked],
    depends: [t('depends')],
    say: [t('say.ask'), t('say.two'), t('say.three'), t('say.court')],
    none: [],
  };
  return (
    <>
      <h4>{isYou ? t('story') : t('story-they')}</h4>
      <ol className="me-story">
        {steps[power].filter(Boolean).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      {power === 'depends' ? (
        <p>
          <Cases right="nearest-relative-discharge" whole={{ ...rest, findings }} />
        </p>
      ) : null}
    </>
  );
}
