import { halfYearsThenYears, mha, mha2025, read, schedule, type Rule } from '../rule.ts';

/** Section 2 (s2(4)), which a court case about the nearest relative carries on (s29(4)). */
const forAssessment = { days: 28 } as const;

/** How long a power lasts. */
export const durationRules = {
  'DUR-NONE': { cites: [mha('131(1)')], ...read('2026-11-22'), lasts: { kind: 'none' } },
  'DUR-ASSESSED': { cites: [mha('13, 2, 3')], ...read('2026-11-28'), lasts: { kind: 'none' } },
  'DUR-4': {
    cites: [mha('4(4)')],
    ...read('2026-11-22'),
    lasts: { kind: 'hours', hours: 72, renewable: false },
    tell: [72],
  },
  'DUR-5-2': {
    cites: [mha('5(2), (5)')],
    ...read('2026-11-28'),
    lasts: { kind: 'hours', hours: 72, renewable: false },
    tell: [72],
  },
  'DUR-5-4': {
    cites: [mha('5(4)')],
    ...read('2026-11-22'),
    lasts: { kind: 'hours', hours: 6, renewable: false },
    tell: [6],
  },
  // One extension of 12 hours, by the examining doctor (s136B).
  'DUR-135': {
    cites: [mha('135(3), (3ZA), 136B')],
    ...read('2026-11-22'),
    lasts: { kind: 'hours', hours: 24, renewable: true },
    withinHours: 24,
    extensionHours: 12,
    tell: [24, 36],
  },
  'DUR-136': {
    cites: [mha('136(2), (2A), 136B')],
    ...read('2026-11-22'),
    lasts: { kind: 'hours', hours: 24, renewable: true },
    withinHours: 24,
    extensionHours: 12,
    tell: [24, 36],
  },
  'DUR-135-2': { cites: [mha('135(2)')], ...read('2026-11-22') },
  'DUR-2': {
    cites: [mha('2(4)')],
    ...read('2026-11-22'),
    keepsOwnEnd: true,
    lasts: { kind: 'periods', periods: { first: [forAssessment] }, renewable: false },
    tell: [forAssessment.days],
  },
  'DUR-3': {
    cites: [mha('20(1), (2)')],
    ...read('2026-11-22'),
    replacedBy: 'DUR-25-3',
    lasts: { kind: 'periods', periods: halfYearsThenYears, renewable: true },
    tell: [6],
  },
  'DUR-25-3': {
    cites: [mha2025('29')],
    ...read('2026-11-22'),
    from: null,
    lasts: {
      kind: 'periods',
      periods: { first: [{ months: 3 }, { months: 3 }, { months: 6 }], every: { months: 12 } },
      renewable: true,
    },
  },
  'DUR-GUARDIANSHIP': {
    cites: [mha('20(1), (2)')],
    ...read('2026-11-22'),
    lasts: { kind: 'periods', periods: halfYearsThenYears, renewable: true },
    tell: [6],
  },
  'DUR-HOSPITAL-ORDER': {
    cites: [mha('20'), mha('40(4)'), schedule('mha', '1', { part: '1' })],
    ...read('2026-11-22'),
    lasts: { kind: 'periods', periods: halfYearsThenYears, renewable: true },
    tell: [6],
  },
  // 28 days at a time, 12 weeks in all.
  'DUR-35': {
    cites: [mha('35(7)')],
    ...read('2026-11-22'),
    keepsOwnEnd: true,
    lasts: {
      kind: 'periods',
      periods: { first: [{ days: 28 }], every: { days: 28 }, within: { days: 84 } },
      renewable: true,
    },
    tell: [28, 12],
  },
  'DUR-36': {
    cites: [mha('36(6)')],
    ...read('2026-11-22'),
    keepsOwnEnd: true,
    lasts: {
      kind: 'periods',
      periods: { first: [{ days: 28 }], every: { days: 28 }, within: { days: 84 } },
      renewable: true,
    },
    tell: [28, 12],
  },
  // 12 weeks, then 28 days at a time, never past 12 months.
  'DUR-38': {
    cites: [mha('38(5)')],
    ...read('2026-11-22'),
    keepsOwnEnd: true,
    lasts: {
      kind: 'periods',
      periods: { first: [{ days: 84 }], every: { days: 28 }, within: { months: 12 } },
      renewable: true,
    },
    tell: [12, 28],
  },
  'DUR-RESTRICTED': {
    cites: [mha('41(3)(a)')],
    ...read('2026-11-22'),
    lasts: { kind: 'open-ended' },
  },
  'DUR-CTO': {
    cites: [mha('20A(1)–(3)')],
    ...read('2026-11-22'),
    lasts: { kind: 'periods', periods: halfYearsThenYears, renewable: true },
    tell: [6],
  },
  'DUR-RECALL': {
    cites: [mha('17F(6)–(8)')],
    ...read('2026-11-22'),
    lasts: { kind: 'hours', hours: 72, renewable: false },
    tell: [72],
  },
  'DUR-REVOKED': {
    cites: [mha('17G(2)–(5)')],
    ...read('2026-11-22'),
    replacedBy: 'DUR-25-REVOKED',
    lasts: { kind: 'periods', periods: halfYearsThenYears, renewable: true },
    tell: [6],
  },
  'DUR-25-REVOKED': {
    cites: [mha2025('29')],
    ...read('2026-11-22'),
    from: null,
    lasts: {
      kind: 'periods',
      periods: { first: [{ months: 3 }, { months: 3 }, { months: 6 }], every: { months: 12 } },
      renewable: true,
    },
  },
  'DUR-CONDITIONAL': {
    cites: [mha('42, 73, 75')],
    ...read('2026-11-22'),
    lasts: { kind: 'open-ended' },
  },
  'DUR-AWOL': {
    cites: [mha('18(4), (4A), 20(3), 21')],
    ...read('2026-11-28'),
    atLeast: { months: 6 },
    tell: [6],
  },
  // Back after more than 28 days away: without an examination and a report within a week, the authority ends with that week.
  'DUR-AWOL-BACK': {
    cites: [mha('21(1), (2), 21A, 21B(1), (2), (4)')],
    ...read('2026-11-28'),
    after: { days: 28 },
    within: { days: 7 },
  },
  // A court case about the nearest relative, on the grounds of section 29(3)(c) or (d): until it is disposed of, and a week after an order.
  'DUR-2-COURT': {
    cites: [mha('29(3)(c), (d), (4), 2(4)')],
    ...read('2026-11-28'),
    after: forAssessment,
    atLeast: { days: 7 },
  },
  // Being admitted for assessment ends neither the order nor its aftercare.
  'DUR-CTO-WITH-2': { cites: [mha('17C, 6(4), 117(2)')], ...read('2026-11-28') },
  'DUR-AWOL-RESTRICTED': { cites: [mha('41(3)(d)')], ...read('2026-11-22') },
  'DUR-AWOL-SHORT': { cites: [mha('18(5)')], ...read('2026-11-22') },
  'DUR-DOLS': {
    cites: [schedule('mca', 'A1', { paragraph: '29, 42–51' })],
    ...read('2026-11-28'),
    keepsOwnEnd: true,
    lasts: { kind: 'as-authorised', months: 12, renewable: true },
  },
  'DUR-HOME': { cites: [mha('131(1)')], ...read('2026-11-28'), lasts: { kind: 'none' } },
  'DUR-TRANSFER': {
    cites: [
      mha('47(3), 48(3), 53(1)'),
      mha('20'),
      mha('40(4)'),
      schedule('mha', '1', { part: '1' }),
    ],
    ...read('2026-11-28'),
    lasts: { kind: 'periods', periods: halfYearsThenYears, renewable: true },
    tell: [6],
  },
  'DUR-NOTIONAL': {
    cites: [mha('41(5)'), mha('20'), mha('40(4)'), schedule('mha', '1', { part: '1' })],
    ...read('2026-11-28'),
    lasts: { kind: 'periods', periods: halfYearsThenYears, renewable: true },
    tell: [6],
  },
  'DUR-RESTRICTED-45A': {
    cites: [mha('45B(2), 41(3)(a), 50')],
    ...read('2026-11-28'),
    lasts: { kind: 'open-ended' },
  },
  'DUR-RESTRICTED-47': {
    cites: [mha('41(3)(a), 49(2), 50–53')],
    ...read('2026-11-28'),
    lasts: { kind: 'open-ended' },
  },
  'DUR-RESTRICTED-48': {
    cites: [mha('41(3)(a), 49(2), 50–53')],
    ...read('2026-11-28'),
    lasts: { kind: 'open-ended' },
  },
} as const satisfies Record<string, Rule>;
