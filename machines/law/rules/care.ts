import {
  careAct,
  heard,
  known,
  measure,
  whole,
  read,
  regulation,
  welsh2014,
  type Rule,
} from '../rule.ts';

/** Help from the council, and its advocates. */
export const careRules = {
  'CA-ASSESS-1': { cites: [careAct('9(1)')], ...read('2026-11-22'), nation: 'england' },
  'CA-ASSESS-4': { cites: [careAct('10(1)')], ...heard('2026-11-22'), nation: 'england' },
  'CA-ELIG-1': {
    cites: [regulation('eligibility', '2(1)(a)')],
    ...read('2026-11-22'),
    nation: 'england',
  },
  'CA-ELIG-2': {
    cites: [regulation('eligibility', '2(1)(b)')],
    ...read('2026-11-22'),
    nation: 'england',
    outcomes: 2,
  },
  'CA-ELIG-3': {
    cites: [regulation('eligibility', '2(1)(c)')],
    ...read('2026-11-22'),
    nation: 'england',
  },
  'CA-CARER-1': {
    cites: [regulation('eligibility', '3(1)(a)')],
    ...heard('2026-11-22'),
    nation: 'england',
  },
  'CA-CARER-3': {
    cites: [regulation('eligibility', '3(1)(b)')],
    ...heard('2026-11-22'),
    nation: 'england',
  },
  'CA-CARER-4': {
    cites: [regulation('eligibility', '3(1)(c)')],
    ...heard('2026-11-22'),
    nation: 'england',
  },
  'CA-ADV-1': { cites: [careAct('67(2)')], ...read('2026-11-22'), nation: 'england' },
  'CA-ADV-2': { cites: [careAct('67(3)')], ...read('2026-11-22'), nation: 'england' },
  'CA-ADV-3': { cites: [careAct('67(4)')], ...read('2026-11-22'), nation: 'england' },
  'CA-ADV-4': { cites: [careAct('67(5)')], ...heard('2026-11-22'), nation: 'england' },
  'CA-ADV-6': {
    cites: [regulation('advocacyRegulations', '4(2)')],
    ...read('2026-11-22'),
    nation: 'england',
  },
  'CA-ADV-7': {
    cites: [regulation('advocacyRegulations', '4(3)')],
    ...read('2026-11-22'),
    nation: 'england',
  },
  'CA-ADV-9': { cites: [careAct('68')], ...heard('2026-11-22'), nation: 'england' },
  'CA-ADV-17': { cites: [careAct('67(3)')], ...known('2026-11-22'), nation: 'england' },
  'WSW-ASSESS-1': { cites: [welsh2014('19')], ...read('2026-11-22'), nation: 'wales' },
  'MHM-4': { cites: [measure('12, 14, 18')], ...heard('2026-11-22'), nation: 'wales' },
  'MHM-7': { cites: [measure('22, 23')], ...read('2026-11-22'), nation: 'wales' },
  'WSW-ASSESS-5': { cites: [welsh2014('24')], ...read('2026-11-22'), nation: 'wales' },
  'WSW-ELIG-1': {
    cites: [regulation('welshEligibility', '3')],
    ...read('2026-11-22'),
    nation: 'wales',
  },
  'WSW-ELIG-2': {
    cites: [regulation('welshEligibility', '3')],
    ...read('2026-11-22'),
    nation: 'wales',
    outcomes: 1,
  },
  'WSW-ELIG-4': {
    cites: [regulation('welshEligibility', '3')],
    ...read('2026-11-22'),
    nation: 'wales',
  },
  'WSW-ELIG-8': { cites: [welsh2014('35(3)(b)')], ...read('2026-11-22'), nation: 'wales' },
  'WSW-ELIG-7': {
    cites: [regulation('welshEligibility', '5')],
    ...read('2026-11-22'),
    nation: 'wales',
  },
  'WSW-ADV-1': { cites: [whole('part10')], ...heard('2026-11-22'), nation: 'wales' },
  'WSW-ADV-5': { cites: [whole('part10')], ...known('2026-11-22'), nation: 'wales' },
  'WSW-ADV-6': { cites: [whole('part10')], ...known('2026-11-22'), nation: 'wales' },
} as const satisfies Record<string, Rule>;
