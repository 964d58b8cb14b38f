import { mca, read, section, whole, type Rule } from '../rule.ts';

/** Mental capacity advocates, and other nations. */
export const otherLawRules = {
  'OA-IMCA-1': { cites: [mca('37–39')], ...read('2026-11-28') },
  'OA-IMCA-8': { cites: [mca('37(1), 38(1), 39(1), 40(1)')], ...read('2026-11-28') },
  'OA-CHILD-4': { cites: [mca('2(5)')], ...read('2026-11-28') },
  'OA-DOL-4': { cites: [mca('39A')], ...read('2026-11-28') },
  'OA-SCOT-1': { cites: [section('scotland', '259(1)')], ...read('2026-11-22') },
  'OA-NI-1': { cites: [whole('northernIreland')], ...read('2026-11-22') },
} as const satisfies Record<string, Rule>;
