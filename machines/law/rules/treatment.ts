import { mca, mha, mha2025, read, type Rule } from '../rule.ts';

/** Treatment without consent, and second opinions. */
export const treatmentRules = {
  'TRT-PART4': { cites: [mha('56(3), 63')], ...read('2026-11-22'), gives: 'no', regime: 'part-4' },
  'TRT-RECALL': {
    cites: [mha('56(4), 62A')],
    ...read('2026-11-22'),
    gives: 'no',
    regime: 'part-4',
  },
  'TRT-PART4A': {
    cites: [mha('64A–64K, 17E')],
    ...read('2026-11-22'),
    gives: 'yes',
    regime: 'part-4a',
  },
  'TRT-56': { cites: [mha('56(3)(b)')], ...read('2026-11-22'), gives: 'yes', regime: 'none' },
  'TRT-NONE': { cites: [mha('56(1), (2)')], ...read('2026-11-22'), gives: 'yes', regime: 'none' },
  'TRT-DOLS': { cites: [mca('4A, 5, 28')], ...read('2026-11-28'), gives: 'yes', regime: 'none' },
  'SOAD-58': {
    cites: [mha('58(1)(b), (3)')],
    ...read('2026-11-22'),
    replacedBy: 'SOAD-25-58',
    after: { months: 3 },
    tell: [3],
  },
  'SOAD-25-58': { cites: [mha2025('14')], ...read('2026-11-22'), from: null, after: { months: 2 } },
  'SOAD-25-57A': { cites: [mha2025('13')], ...read('2026-11-22'), from: null },
  'SOAD-64': { cites: [mha('64B, 64C')], ...read('2026-11-22'), after: { months: 1 }, tell: [1] },
  'TRT-PART4-2': {
    cites: [mha('56(3), 58(1)(b), (3), 63')],
    ...read('2026-11-28'),
    gives: 'no',
    regime: 'part-4',
  },
  'TRT-REVOKED': {
    cites: [mha('56(3), 62A, 63')],
    ...read('2026-11-28'),
    gives: 'no',
    regime: 'part-4',
  },
  'TRT-4': { cites: [mha('56(3)(a)')], ...read('2026-11-28'), gives: 'yes', regime: 'none' },
  'TRT-136': { cites: [mha('56(3)(b)')], ...read('2026-11-28'), gives: 'yes', regime: 'none' },
  'TRT-35': { cites: [mha('56(3)(b)')], ...read('2026-11-28'), gives: 'yes', regime: 'none' },
  'TRT-CONDITIONAL': {
    cites: [mha('42(3), 56(3)(c)')],
    ...read('2026-11-28'),
    gives: 'yes',
    regime: 'none',
  },
  'TRT-7': { cites: [mha('8(1), 56')], ...read('2026-11-28'), gives: 'yes', regime: 'none' },
  'TRT-INFORMAL': {
    cites: [mha('56(2), (5), 62(1A)')],
    ...read('2026-11-28'),
    gives: 'yes',
    regime: 'none',
  },
  // Where Part 4 reaches: in an emergency it can be given against a refusal (s62(1A)). Elsewhere a refusal by somebody who can decide holds, emergency or not.
  'ECT-58A': { cites: [mha('58A, 62(1A)')], ...read('2026-11-28') },
  'ECT-56': { cites: [mha('56, 58A, 62(1A)')], ...read('2026-11-28') },
  'SURGERY-57': { cites: [mha('57, 56(1)')], ...read('2026-11-28') },
} as const satisfies Record<string, Rule>;
