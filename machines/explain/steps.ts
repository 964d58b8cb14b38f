import type { RuleId } from '../law/provisions.ts';
import type { Finding, Verdict } from '../reason/right.ts';
import type { RightId } from '../rights/registry.ts';
import type { WholeCase } from '../whole-case.ts';

/** What is explained to a patient, in the order explained: each a right, or several that are asked about together. */
export const stepIds = [
  'advocate',
  'duration',
  'leaving',
  'tribunal',
  'medicine',
  'others',
  'information',
  'aftercare',
] as const;
export type StepId = (typeof stepIds)[number];

/** One step of explaining. `rights`: those that matter for this patient; the first gives the verdict. */
export interface ExplainStep {
  readonly id: StepId;
  readonly rights: readonly RightId[];
  readonly verdict: Verdict;
  /** The rules that decided them. */
  readonly rules: readonly RuleId[];
}

const told: Readonly<Record<StepId, readonly RightId[]>> = {
  advocate: ['imha'],
  duration: ['duration'],
  leaving: ['leave-hospital'],
  tribunal: ['tribunal', 'tribunal-lawyer'],
  medicine: ['refuse-treatment'],
  others: ['managers-hearing', 'nearest-relative-discharge'],
  information: ['information'],
  aftercare: ['aftercare'],
};

const findingOf = ({ findings, imha }: WholeCase, right: RightId): Finding =>
  right === 'imha' ? imha : findings[right];

/** Does the right matter to this patient now? A firm no mostly does not; of the advocate and of medicine it does. */
function matters(one: WholeCase, right: RightId): boolean {
  const { verdict } = findingOf(one, right);
  if (verdict === 'elsewhere') return false;
  if (right === 'imha' || right === 'refuse-treatment' || right === 'information') return true;
  // Whoever is held asks when it ends; whoever is not, whether they may go.
  if (right === 'leave-hospital')
    return verdict === 'yes' && one.findings.duration.verdict === 'no';
  return verdict !== 'no';
}

/**
 * The steps of explaining rights to this patient (MHA ss132, 132A, 130D; in Wales also ss130K, 130L). About seven; none where
 * the law of another nation applies.
 */
export const explainSteps = (one: WholeCase): readonly ExplainStep[] =>
  stepIds.flatMap((id) => {
    const rights = told[id].filter((right) => matters(one, right));
    const [first] = rights;
    if (!first || first === 'tribunal-lawyer') return [];
    return [
      {
        id,
        rights,
        verdict: findingOf(one, first).verdict,
        rules: rights.flatMap((right) => findingOf(one, right).rules),
      },
    ];
  });

/** The finding shown in a step: the advocate's as it is said first. */
export const explainedFinding = findingOf;
