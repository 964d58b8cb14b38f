import { heard, mha, mha2025, read, regulation, schedule, type Rule } from '../rule.ts';

/** Who the nearest relative is. */
export const relativesRules = {
  'NR-25-1': {
    cites: [mha2025('24'), schedule('mha2025', '2')],
    ...read('2026-11-22'),
    from: null,
  },
  'NR-0': {
    cites: [mha('26')],
    ...read('2026-11-22'),
    coupleFor: { months: 6 },
    housemateFor: { months: 60 },
    settled: false,
    doubt: 'father-without-responsibility',
    adultAt: 18,
  },
  'NR-2': { cites: [schedule('mha', '1', { part: '2' })], ...heard('2026-11-22') },
  'NR-3': { cites: [mha('29(1)')], ...read('2026-11-22') },
  'NR-4': {
    cites: [regulation('si2008', '24'), regulation('wsi2008', '33')],
    ...heard('2026-11-22'),
  },
  'NR-10': {
    cites: [mha('27')],
    ...read('2026-11-28'),
    settled: false,
    doubt: 'separated-spouse-and-council',
  },
  'NR-11': { cites: [mha('28(1)–(3)')], ...read('2026-11-22') },
  'NR-40': { cites: [mha('26(4)')], ...read('2026-11-22') },
  'NR-50': { cites: [mha('26(3)')], ...read('2026-11-22') },
  'NR-60': { cites: [mha('29(3)(a)')], ...read('2026-11-22') },
  'NR-145': { cites: [mha('145(3)')], ...read('2026-11-28') },
} as const satisfies Record<string, Rule>;
