import { known, mca, mha, read, schedule, section, type Rule } from '../rule.ts';

/** Going out, leaving, and voting. */
export const leaveRules = {
  'LVH-DETAINED': { cites: [mha('6(2)')], ...known('2026-11-22'), gives: 'no' },
  'LVH-INFORMAL': { cites: [mha('131(1), 5')], ...read('2026-11-22'), gives: 'maybe' },
  'LVH-ASSESSED': { cites: [mha('131(1), 5, 136')], ...known('2026-11-22'), gives: 'maybe' },
  'LVH-COMMUNITY': { cites: [mha('131(1)')], ...known('2026-11-22'), gives: 'yes' },
  'LVH-DOLS': { cites: [mca('4A, 4B')], ...known('2026-11-22'), gives: 'no' },
  'LWP-17': { cites: [mha('17(1)–(5)')], ...read('2026-11-22'), gives: 'yes' },
  'LWP-ON-LEAVE': { cites: [mha('17(1)–(4)')], ...read('2026-11-22'), gives: 'yes' },
  'LWP-41': { cites: [mha('41(3)(c)(i)')], ...read('2026-11-22'), gives: 'yes' },
  'LWP-COURT': { cites: [mha('17(1)')], ...read('2026-11-22'), gives: 'no' },
  'LWP-SHORT': { cites: [mha('17(1)')], ...read('2026-11-22'), gives: 'no' },
  'LWP-FREE': { cites: [mha('17(1)')], ...read('2026-11-22'), gives: 'no' },
  'LWP-AWOL': { cites: [mha('18')], ...read('2026-11-22'), gives: 'no' },
  'LWP-DOLS': { cites: [schedule('mca', 'A1')], ...known('2026-11-22'), gives: 'no' },
  'VOT-KEEPS': { cites: [section('rpa', '3A')], ...read('2026-11-22'), gives: 'yes' },
  'VOT-BARRED': { cites: [section('rpa', '3A(1), (2)')], ...read('2026-11-22'), gives: 'no' },
} as const satisfies Record<string, Rule>;
