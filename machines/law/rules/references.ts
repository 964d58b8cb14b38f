import { halfYearsThenYears, mha, mha2025, read, type Rule } from '../rule.ts';

/** When a case goes to the tribunal without an application. */
export const referencesRules = {
  'REF-3': {
    cites: [mha('68(2), (3), (5)')],
    ...read('2026-11-22'),
    replacedBy: 'REF-25-3',
    refers: {
      from: 'first-detention',
      unless: 'absent-or-applied',
      reaches: 'new',
      periods: { first: [{ months: 6 }] },
    },
  },
  'REF-25-3': {
    cites: [mha2025('31(4)(b)–(e)')],
    ...read('2026-11-22'),
    from: null,
    refers: {
      from: 'first-detention',
      unless: 'absent-or-applied',
      reaches: 'new',
      periods: { first: [{ months: 3 }, { months: 9 }], every: { months: 12 } },
    },
  },
  'REF-CTO': {
    cites: [mha('68(2), (3), (5)')],
    ...read('2026-11-22'),
    replacedBy: 'REF-25-CTO',
    refers: {
      from: 'first-detention',
      unless: 'absent-or-applied',
      reaches: 'new',
      periods: { first: [{ months: 6 }] },
    },
  },
  'REF-25-CTO': {
    cites: [mha2025('31(4)(e), (f), (7)')],
    ...read('2026-11-22'),
    from: null,
    refers: {
      from: 'status',
      unless: 'absent-or-applied',
      reaches: 'new',
      periods: halfYearsThenYears,
    },
  },
  'REF-25-REVOKED': {
    cites: [mha2025('31(2), (4)(e), (7)')],
    ...read('2026-11-22'),
    from: null,
    refers: {
      from: 'status',
      unless: 'absent-or-applied',
      reaches: 'new',
      periods: { first: [{ months: 3 }, { months: 9 }], every: { months: 12 } },
    },
  },
  'REF-67': { cites: [mha('67(1)')], ...read('2026-11-22') },
  'REF-68-6': {
    cites: [mha('68(6)')],
    ...read('2026-11-22'),
    replacedBy: 'REF-25-68-6',
    after: { months: 36 },
    youngAfter: { months: 12 },
  },
  'REF-25-68-6': {
    cites: [mha2025('31(4)(g)')],
    ...read('2026-11-28'),
    from: null,
    after: { months: 12 },
  },
  'REF-71-1': { cites: [mha('71(1)')], ...read('2026-11-22') },
  'REF-71-2': {
    cites: [mha('71(2)')],
    ...read('2026-11-22'),
    replacedBy: 'REF-25-71-2',
    after: { months: 36 },
  },
  'REF-25-71-2': {
    cites: [mha2025('33(2), (4)')],
    ...read('2026-11-28'),
    from: null,
    after: { months: 12 },
  },
  'REF-75-2C': {
    cites: [mha('75(2C), (2D)')],
    ...read('2026-11-22'),
    from: '2026-02-18',
    refers: {
      from: 'status',
      unless: 'considered',
      reaches: 'everybody',
      periods: { first: [{ months: 12 }], every: { months: 24 } },
    },
  },
  'REF-25-75-2B': {
    cites: [mha2025('33(3)')],
    ...read('2026-11-22'),
    from: null,
    refers: {
      from: 'status',
      unless: 'applied',
      reaches: 'everybody',
      periods: { first: [{ months: 24 }], every: { months: 48 } },
    },
  },
  'REF-75-1': {
    cites: [mha('75(1)(a)')],
    ...read('2026-11-22'),
    refers: {
      from: 'status',
      unless: 'never',
      reaches: 'everybody',
      periods: { first: [{ months: 1 }] },
    },
  },
  'REF-75-2E': {
    cites: [mha('75(2E)')],
    ...read('2026-11-28'),
    from: '2026-02-18',
    after: { months: 48 },
    tell: [4],
  },
  'REF-68-7': { cites: [mha('68(7)')], ...read('2026-11-28') },
} as const satisfies Record<string, Rule>;
