import { known, mca, mha, mha2025, read, type Rule } from '../rule.ts';

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
  'TRT-56': { cites: [mha('56(3)')], ...read('2026-11-22'), gives: 'yes', regime: 'none' },
  'TRT-NONE': { cites: [mha('56(1), (2)')], ...read('2026-11-22'), gives: 'yes', regime: 'none' },
  'TRT-DOLS': { cites: [mca('4A, 28')], ...known('2026-11-22'), gives: 'yes', regime: 'none' },
  'SOAD-58': {
    cites: [mha('58(1)(b), (3)')],
    ...read('2026-11-22'),
    replacedBy: 'SOAD-25-58',
    after: { months: 3 },
  },
  'SOAD-25-58': { cites: [mha2025('14')], ...read('2026-11-22'), from: null, after: { months: 2 } },
  'SOAD-25-57A': { cites: [mha2025('13')], ...read('2026-11-22'), from: null },
  'SOAD-64': { cites: [mha('64B, 64C')], ...read('2026-11-22'), after: { months: 1 } },
} as const satisfies Record<string, Rule>;
