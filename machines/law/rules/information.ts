import { mha, mha2025, read, regulation, schedule, section, type Rule } from '../rule.ts';

/** Aftercare, and who must explain. */
export const informationRules = {
  'S117-1': { cites: [mha('117(1)')], ...read('2026-11-22'), gives: 'yes' },
  'S117-2': { cites: [mha('117(1)')], ...read('2026-11-22'), gives: 'no' },
  'S117-3': { cites: [mha('117(1), (2)')], ...read('2026-11-22'), gives: 'yes' },
  // Outside hospital without a CTO: owed now, until both who owe it agree that it is not needed.
  'S117-CONDITIONAL': { cites: [mha('117(1), (2)')], ...read('2026-11-22'), gives: 'yes' },
  'INF-132': { cites: [mha('132')], ...read('2026-11-22'), who: 'hospital-managers' },
  'INF-132A': { cites: [mha('132A')], ...read('2026-11-22'), who: 'responsible-hospital-managers' },
  'INF-COPIES': { cites: [mha('132(4), 132A(3), 133(2)')], ...read('2026-11-28') },
  'INF-COUNCIL': {
    cites: [regulation('si2008', '26'), mha('130D(2)(c)')],
    ...read('2026-11-22'),
    nation: 'england',
    who: 'guardianship-council',
  },
  'INF-COUNCIL-W': {
    cites: [regulation('wsi2008', '15(1)–(3)'), mha('130K(2)(c)')],
    ...read('2026-11-28'),
    nation: 'wales',
    who: 'guardianship-council',
  },
  'INF-CLINICIAN': {
    cites: [mha('130D(2)(b), 130K(2)(b)')],
    ...read('2026-11-22'),
    replacedBy: 'INF-25-132B',
    who: 'responsible-clinician',
  },
  'INF-25-132B': {
    cites: [mha2025('43')],
    ...read('2026-11-22'),
    from: null,
    who: 'hospital-managers',
  },
  'INF-INFORMAL': { cites: [mha('132, 130D')], ...read('2026-11-22') },
  'INF-25-INFORMAL': {
    cites: [schedule('mha2025', '3', { paragraph: '7' }), mha2025('40')],
    ...read('2026-11-22'),
    nation: 'england',
    from: null,
    who: 'hospital-managers',
  },
  'IMHA-W-32': {
    cites: [mha('130L')],
    ...read('2026-11-22'),
    nation: 'wales',
    who: 'hospital-managers',
  },
  'INF-TREATMENT': {
    cites: [mha('130D(2), 130K(2)')],
    ...read('2026-11-22'),
    who: 'treating-clinician',
  },
  'INF-PLACE': { cites: [mha('132, 136A'), section('pace', '58')], ...read('2026-11-28') },
  'INF-DOLS': {
    cites: [schedule('mca', 'A1', { paragraph: '59' })],
    ...read('2026-11-28'),
    who: 'managing-authority',
  },
  'INF-NONE': { cites: [mha('132')], ...read('2026-11-22') },
  'S117-47': {
    cites: [mha('117(1)')],
    ...read('2026-11-28'),
    gives: 'yes',
    settled: false,
    doubt: 'back-to-prison',
  },
  'INF-132-41': { cites: [mha('132(1)–(3)')], ...read('2026-11-28'), who: 'hospital-managers' },
  'INF-132-COURT': { cites: [mha('132(1)–(3)')], ...read('2026-11-28'), who: 'hospital-managers' },
} as const satisfies Record<string, Rule>;
