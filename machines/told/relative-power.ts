import type { RuleId } from '../law/provisions.ts';
import type { Finding } from '../reason/right.ts';
import type { RightId } from '../rights/registry.ts';
import type { Situation } from './situation.ts';

/**
 * What the nearest relative can do here. `order`: end it (s23); `tribunal`: not end it, but ask a tribunal (s69); `depends`:
 * on the section; `say`: be asked before a section (ss11, 13(4)); `none`: nothing of these (Sch 1 Pt 2, s145(3)).
 */
export type RelativePower = 'order' | 'tribunal' | 'depends' | 'say' | 'none';

const beforeASection: readonly Situation[] = ['assessed', 'home'];
const without: readonly Situation[] = ['restricted', 'court', 'conditional'];
/** A court's order that no relative can end, though they can apply. */
const byCourt: readonly RuleId[] = ['NRD-PART3', 'NRD-CTO-PART3', 'NRD-GUARDIAN-ORDER'];

/** What the nearest relative can do in this situation; nothing where the question does not arise. */
export function relativePower(
  situation: Situation,
  findings: Readonly<Record<RightId, Finding>>,
): RelativePower | undefined {
  const { verdict, rules } = findings['nearest-relative-discharge'];
  // A nominated person will take the place of the nearest relative: other questions then.
  if (rules.includes('NR-25-1')) return undefined;
  if (beforeASection.includes(situation)) return 'say';
  if (without.includes(situation)) return 'none';
  if (verdict === 'yes') return 'order';
  if (verdict === 'maybe') return 'depends';
  return rules.some((rule) => byCourt.includes(rule)) ? 'tribunal' : undefined;
}

/** Rules of one without a nearest relative in law: there is nobody to tell, or to ask. */
const nobody: readonly RuleId[] = [
  'NRT-REMAND',
  'NRT-RESTRICTED',
  'NRT-CONDITIONAL',
  'NRD-REMAND',
  'NRD-RESTRICTED',
  'NRD-CONDITIONAL',
];

/** Does a finding about the nearest relative rest on there being none in law (Sch 1 Pt 2, s145(3))? */
export const isAboutNobody = ({ verdict, rules }: Finding): boolean =>
  verdict === 'no' && rules.some((rule) => nobody.includes(rule));
