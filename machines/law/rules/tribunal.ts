import {
  halfYearsThenYears,
  known,
  mca,
  mha,
  mha2025,
  read,
  regulation,
  schedule,
  type Rule,
} from '../rule.ts';

/** Applying to the tribunal, and free legal help there. */
export const tribunalRules = {
  'TRI-2': {
    cites: [mha('66(1)(a), (2)(a)')],
    ...read('2026-11-22'),
    replacedBy: 'TRI-25-2',
    window: { periods: { first: [{ days: 14 }] }, firstShut: false },
  },
  'TRI-25-2': {
    cites: [mha2025('30(1)(a)')],
    ...read('2026-11-22'),
    from: null,
    window: { periods: { first: [{ days: 21 }] }, firstShut: false },
  },
  // The words of s66(1)(a) cover section 4 as well: the right lapses with it after 72 hours.
  'TRI-4': {
    cites: [mha('66(1)(a), (2)(a)')],
    ...read('2026-11-22'),
    replacedBy: 'TRI-25-2',
    window: { periods: { first: [{ days: 14 }] }, firstShut: false },
  },
  'TRI-3': {
    cites: [mha('66(1)(b), (f)')],
    ...read('2026-11-22'),
    replacedBy: 'TRI-25-3',
    window: { periods: halfYearsThenYears, firstShut: false },
  },
  'TRI-25-3': {
    cites: [mha2025('30(1)(b), 29')],
    ...read('2026-11-22'),
    from: null,
    window: {
      periods: { first: [{ months: 3 }, { months: 3 }, { months: 6 }], every: { months: 12 } },
      firstShut: false,
    },
  },
  'TRI-7': {
    cites: [mha('66(1)(c), (f)')],
    ...read('2026-11-22'),
    window: { periods: halfYearsThenYears, firstShut: false },
  },
  'TRI-37-GUARDIANSHIP': {
    cites: [mha('69(1)(b)(i)')],
    ...read('2026-11-22'),
    window: { periods: halfYearsThenYears, firstShut: false },
  },
  'TRI-37': {
    cites: [mha('66(1)(f)'), mha('40(4)'), schedule('mha', '1', { part: '1' })],
    ...read('2026-11-22'),
    window: { periods: halfYearsThenYears, firstShut: true },
  },
  'TRI-70': {
    cites: [mha('70')],
    ...read('2026-11-22'),
    window: { periods: halfYearsThenYears, firstShut: true },
  },
  'TRI-47': {
    cites: [mha('69(2)(b)')],
    ...read('2026-11-22'),
    window: { periods: halfYearsThenYears, firstShut: false },
  },
  'TRI-47-49': {
    cites: [mha('69(2)(b), 70')],
    ...read('2026-11-22'),
    window: { periods: halfYearsThenYears, firstShut: false },
  },
  'TRI-NOTIONAL': {
    cites: [mha('69(2)(a)')],
    ...read('2026-11-22'),
    window: { periods: halfYearsThenYears, firstShut: false },
  },
  'TRI-CTO': {
    cites: [mha('66(1)(ca), (fza)')],
    ...read('2026-11-22'),
    window: { periods: halfYearsThenYears, firstShut: false },
  },
  'TRI-CTO-PART3': {
    cites: [mha('66(1)(ca), 69(3)–(5)')],
    ...read('2026-11-22'),
    barredByOrder: true,
    window: { periods: halfYearsThenYears, firstShut: false },
  },
  'TRI-RECALL': {
    cites: [mha('66(1)(ca), (2A)')],
    ...read('2026-11-22'),
    barredByOrder: true,
    window: { periods: halfYearsThenYears, firstShut: false },
  },
  'TRI-REVOKED': {
    cites: [mha('66(1)(cb), (2)(cb)')],
    ...read('2026-11-22'),
    barredByOrder: true,
    window: { periods: halfYearsThenYears, firstShut: false },
  },
  'TRI-BAR': { cites: [mha('69(3)–(5)')], ...read('2026-11-22'), after: { months: 6 } },
  'TRI-74': { cites: [mha('74(1)–(4)')], ...read('2026-11-22') },
  'TRI-75-2': {
    cites: [mha('75(2)')],
    ...read('2026-11-22'),
    window: {
      periods: { first: [{ months: 12 }, { months: 12 }], every: { months: 24 } },
      firstShut: true,
    },
  },
  'TRI-75-2A': {
    cites: [mha('75(2A)')],
    ...read('2026-11-22'),
    from: '2026-02-18',
    window: {
      periods: { first: [{ months: 6 }, { months: 6 }], every: { months: 24 } },
      firstShut: true,
    },
  },
  'TRI-75-1': {
    cites: [mha('75(1)(b), 70')],
    ...read('2026-11-22'),
    window: { periods: halfYearsThenYears, firstShut: true },
  },
  'TRI-NONE': { cites: [mha('66, 77(1)')], ...read('2026-11-22') },
  'TRI-COURT': { cites: [mha('35(8), 36(7), 38')], ...read('2026-11-22') },
  'TRI-REPORT': { cites: [mha('35(8), 36(7)')], ...read('2026-11-22') },
  'TRI-DOLS': { cites: [mca('21A')], ...known('2026-11-22') },
  'LAW-FREE': { cites: [regulation('legalAid', '5(1)(f)')], ...read('2026-11-22'), gives: 'yes' },
  'LAW-NONE': { cites: [regulation('legalAid', '5(1)(f)')], ...read('2026-11-22'), gives: 'no' },
  'LAW-COURT': { cites: [regulation('legalAid', '5(1)(f)')], ...read('2026-11-22'), gives: 'no' },
  'LAW-DOLS': { cites: [regulation('legalAid', '5(1)(g)')], ...read('2026-11-22'), gives: 'no' },
} as const satisfies Record<string, Rule>;
