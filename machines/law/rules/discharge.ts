import { halfYearsThenYears, known, mha, read, schedule, type Rule } from '../rule.ts';

/** Who else can end it: the hospital managers and the nearest relative; and the relative’s own applications. */
export const dischargeRules = {
  'NRT-BARRED': { cites: [mha('66(1)(g)')], ...read('2026-11-22') },
  'NRT-PART3': { cites: [mha('69(1)(a)')], ...read('2026-11-22') },
  'NRT-69-A': {
    cites: [mha('69(1)(a)')],
    ...read('2026-11-22'),
    window: { periods: halfYearsThenYears, firstShut: true },
  },
  'NRT-69-B': {
    cites: [mha('69(1)(b)(ii)')],
    ...read('2026-11-22'),
    window: { periods: { first: [{ months: 12 }], every: { months: 12 } }, firstShut: false },
  },
  'NRT-DISPLACED': { cites: [mha('66(1)(g), (h)')], ...read('2026-11-22') },
  'NRT-NONE': { cites: [mha('66(1)')], ...read('2026-11-22') },
  'NRT-RESTRICTED': { cites: [schedule('mha', '1', { part: '2' })], ...read('2026-11-22') },
  'MAN-23': { cites: [mha('23(2)(a), (4)–(6)')], ...read('2026-11-22'), gives: 'yes' },
  'MAN-CTO': { cites: [mha('23(2)(c)')], ...read('2026-11-22'), gives: 'yes' },
  'MAN-41': { cites: [mha('41(3)(c)(iii)')], ...read('2026-11-22'), gives: 'yes' },
  'MAN-COUNCIL': { cites: [mha('23(2)(b), (4)')], ...read('2026-11-22'), gives: 'no' },
  'MAN-COURT': { cites: [mha('35(7), 36(6), 38(5)')], ...read('2026-11-22'), gives: 'no' },
  'MAN-NONE': { cites: [mha('23(2)')], ...read('2026-11-22'), gives: 'no' },
  'MAN-CONDITIONAL': { cites: [mha('23, 42')], ...read('2026-11-22'), gives: 'no' },
  'MAN-DOLS': {
    cites: [schedule('mca', 'A1', { part: '8' })],
    ...known('2026-11-22'),
    gives: 'no',
  },
  'NRD-23': {
    cites: [mha('23(2)(a), 25(1)')],
    ...read('2026-11-22'),
    gives: 'yes',
    noticeHours: 72,
    canBeBarred: true,
  },
  'NRD-CTO': {
    cites: [mha('23(2)(c), 25(1A)')],
    ...read('2026-11-22'),
    gives: 'yes',
    noticeHours: 72,
    canBeBarred: true,
  },
  'NRD-GUARDIAN': {
    cites: [mha('23(2)(b)')],
    ...read('2026-11-22'),
    gives: 'yes',
    noticeHours: 0,
    canBeBarred: false,
  },
  'NRD-PART3': {
    cites: [schedule('mha', '1', { part: '1', paragraph: '8' })],
    ...read('2026-11-22'),
    gives: 'no',
  },
  'NRD-NONE': { cites: [mha('23(2)')], ...read('2026-11-22'), gives: 'no' },
  'NRD-RESTRICTED': {
    cites: [schedule('mha', '1', { part: '2' })],
    ...read('2026-11-22'),
    gives: 'no',
  },
} as const satisfies Record<string, Rule>;
