import { citationOf, linkOf } from './citation.ts';
import { heard, known, mha, read, regulation, whole, type Rule } from './rule.ts';

/** Law that no right decides by and a letter stands on. */
export const paperLaw = {
  /** The duties to help with an advocate: to arrange the service, and to explain it. */
  'IMHA-DUTY-E': { cites: [mha('130A, 130D')], ...read('2026-11-22'), nation: 'england' },
  'IMHA-DUTY-W': { cites: [mha('130E, 130K, 130L')], ...read('2026-11-22'), nation: 'wales' },
  /** An order for discharge: how it is served, and the report that bars it. */
  'NRO-BAR': {
    cites: [mha('25(1), (1A)')],
    ...read('2026-11-22'),
    withinHours: 72,
    after: { months: 6 },
  },
  'NRO-REPORT-E': {
    cites: [regulation('si2008', '3(3), 25(1)')],
    ...heard('2026-11-28'),
    nation: 'england',
  },
  'NRO-REPORT-W': {
    cites: [regulation('wsi2008', '34(1)')],
    ...read('2026-11-28'),
    nation: 'wales',
  },
  /** Aftercare is owed by the health body and the council together, and is free. */
  'S117-OWED': { cites: [mha('117(2)')], ...heard('2026-11-22') },
  /** Complaints about the use of the Act, and about care. */
  'CMP-ACT': { cites: [mha('120(4)')], ...heard('2026-11-28') },
  'CMP-CARE-E': { cites: [whole('complaints')], ...known('2026-11-28'), nation: 'england' },
  'CMP-CARE-W': { cites: [whole('welshConcerns')], ...known('2026-11-28'), nation: 'wales' },
} as const satisfies Record<string, Rule>;

export type PaperLawId = keyof typeof paperLaw;

/** Where it stands, in English, and its official link. */
export const paperCitation = (id: PaperLawId): { citation: string; url: string } => ({
  citation: citationOf(paperLaw[id]),
  url: linkOf(paperLaw[id]),
});
