import type { DurationRule } from './durations.ts';
import type { ReferenceRule } from './references.ts';
import type { PlainStatusId } from './status-ids.ts';
import type { RelativeWindowRule, WindowRule } from './tribunal-windows.ts';

/**
 * The law of each status: a row names, for each right, the rule that decides it. What a rule says stands in
 * `rights/` (verdict), `provisions/` (citation, link, dates) and the words (`reasons.<rule id>`).
 */
export type StatusLaw = {
  readonly england:
    | 'IMHA-E-1'
    | 'IMHA-E-2'
    | 'IMHA-E-4'
    | 'IMHA-E-5'
    | 'IMHA-E-6'
    | 'IMHA-E-7'
    | 'IMHA-E-12';
  readonly wales:
    | 'IMHA-W-1'
    | 'IMHA-W-2'
    | 'IMHA-W-3'
    | 'IMHA-W-4'
    | 'IMHA-W-5'
    | 'IMHA-W-7'
    | 'IMHA-W-8'
    | 'IMHA-W-9'
    | 'IMHA-W-10'
    | 'IMHA-W-7-ASSESSED';
  readonly duration: DurationRule;
  readonly tribunal: WindowRule | 'TRI-NONE' | 'TRI-COURT' | 'TRI-DOLS';
  /** Where a case goes to the tribunal by itself and the day can be worked out. */
  readonly reference?: ReferenceRule;
  readonly relativeTribunal:
    | RelativeWindowRule
    | 'NRT-BARRED'
    | 'NRT-PART3'
    | 'NRT-UNDERNEATH'
    | 'NRT-DISPLACED'
    | 'NRT-NONE'
    | 'NRT-RESTRICTED';
  readonly managers:
    | 'MAN-23'
    | 'MAN-CTO'
    | 'MAN-41'
    | 'MAN-COUNCIL'
    | 'MAN-COURT'
    | 'MAN-NONE'
    | 'MAN-CONDITIONAL'
    | 'MAN-DOLS';
  readonly relativeDischarge:
    | 'NRD-23'
    | 'NRD-CTO'
    | 'NRD-GUARDIAN'
    | 'NRD-PART3'
    | 'NRD-UNDERNEATH'
    | 'NRD-RECALLED'
    | 'NRD-NONE'
    | 'NRD-RESTRICTED';
  readonly treatment:
    | 'TRT-PART4'
    | 'TRT-RECALL'
    | 'TRT-PART4A'
    | 'TRT-56'
    | 'TRT-NONE'
    | 'TRT-DOLS';
  readonly leaving: 'LVH-DETAINED' | 'LVH-INFORMAL' | 'LVH-ASSESSED' | 'LVH-COMMUNITY' | 'LVH-DOLS';
  readonly leave: 'LWP-17' | 'LWP-41' | 'LWP-COURT' | 'LWP-SHORT' | 'LWP-FREE' | 'LWP-DOLS';
  readonly aftercare: 'S117-1' | 'S117-3' | 'S117-2';
  readonly information:
    | 'INF-132'
    | 'INF-132A'
    | 'INF-COUNCIL'
    | 'INF-CLINICIAN'
    | 'INF-INFORMAL'
    | 'INF-PLACE'
    | 'INF-DOLS'
    | 'INF-NONE';
  readonly vote: 'VOT-KEEPS' | 'VOT-BARRED' | 'VOT-UNDERNEATH';
  readonly nearestRelative: 'NR-1' | 'NR-2';
};

const notDetained: StatusLaw = {
  england: 'IMHA-E-12',
  wales: 'IMHA-W-8',
  duration: 'DUR-NONE',
  tribunal: 'TRI-NONE',
  relativeTribunal: 'NRT-NONE',
  managers: 'MAN-NONE',
  relativeDischarge: 'NRD-NONE',
  treatment: 'TRT-NONE',
  leaving: 'LVH-COMMUNITY',
  leave: 'LWP-FREE',
  aftercare: 'S117-2',
  information: 'INF-NONE',
  vote: 'VOT-KEEPS',
  nearestRelative: 'NR-1',
};
const holdingPower: StatusLaw = {
  ...notDetained,
  england: 'IMHA-E-2',
  wales: 'IMHA-W-2',
  treatment: 'TRT-56',
  leaving: 'LVH-DETAINED',
  leave: 'LWP-SHORT',
  information: 'INF-132',
};
const placeOfSafety: StatusLaw = {
  ...holdingPower,
  wales: 'IMHA-W-10',
  information: 'INF-PLACE',
  duration: 'DUR-136',
};
const civil: StatusLaw = {
  england: 'IMHA-E-1',
  wales: 'IMHA-W-1',
  duration: 'DUR-3',
  tribunal: 'TRI-3',
  relativeTribunal: 'NRT-BARRED',
  managers: 'MAN-23',
  relativeDischarge: 'NRD-23',
  treatment: 'TRT-PART4',
  leaving: 'LVH-DETAINED',
  leave: 'LWP-17',
  aftercare: 'S117-1',
  information: 'INF-132',
  vote: 'VOT-KEEPS',
  nearestRelative: 'NR-1',
};
const hospitalOrder: StatusLaw = {
  ...civil,
  duration: 'DUR-HOSPITAL-ORDER',
  tribunal: 'TRI-37',
  relativeTribunal: 'NRT-69-A',
  relativeDischarge: 'NRD-PART3',
  vote: 'VOT-BARRED',
};
const restricted: StatusLaw = {
  ...hospitalOrder,
  duration: 'DUR-RESTRICTED',
  tribunal: 'TRI-70',
  relativeTribunal: 'NRT-RESTRICTED',
  managers: 'MAN-41',
  relativeDischarge: 'NRD-RESTRICTED',
  leave: 'LWP-41',
  nearestRelative: 'NR-2',
};
const remand: StatusLaw = {
  ...civil,
  duration: 'DUR-35',
  tribunal: 'TRI-COURT',
  relativeTribunal: 'NRT-RESTRICTED',
  managers: 'MAN-COURT',
  relativeDischarge: 'NRD-RESTRICTED',
  leave: 'LWP-COURT',
  aftercare: 'S117-2',
  nearestRelative: 'NR-2',
};
const guardianship: StatusLaw = {
  ...notDetained,
  england: 'IMHA-E-5',
  wales: 'IMHA-W-3',
  duration: 'DUR-GUARDIANSHIP',
  tribunal: 'TRI-7',
  relativeTribunal: 'NRT-DISPLACED',
  managers: 'MAN-COUNCIL',
  relativeDischarge: 'NRD-GUARDIAN',
  information: 'INF-COUNCIL',
};
const communityOrder: StatusLaw = {
  ...civil,
  england: 'IMHA-E-6',
  wales: 'IMHA-W-4',
  duration: 'DUR-CTO',
  tribunal: 'TRI-CTO',
  managers: 'MAN-CTO',
  relativeDischarge: 'NRD-CTO',
  treatment: 'TRT-PART4A',
  leaving: 'LVH-COMMUNITY',
  leave: 'LWP-FREE',
  aftercare: 'S117-3',
  information: 'INF-132A',
};
const conditional: StatusLaw = {
  ...restricted,
  england: 'IMHA-E-4',
  wales: 'IMHA-W-5',
  duration: 'DUR-CONDITIONAL',
  tribunal: 'TRI-75-2',
  managers: 'MAN-CONDITIONAL',
  treatment: 'TRT-56',
  leaving: 'LVH-COMMUNITY',
  leave: 'LWP-FREE',
  aftercare: 'S117-3',
  information: 'INF-CLINICIAN',
  vote: 'VOT-KEEPS',
};

/** A row per legal status: which rule decides each right. */
export const statuses: Record<PlainStatusId, StatusLaw> = {
  informal: {
    ...notDetained,
    england: 'IMHA-E-7',
    wales: 'IMHA-W-7',
    leaving: 'LVH-INFORMAL',
    information: 'INF-INFORMAL',
  },
  s4: {
    ...holdingPower,
    duration: 'DUR-4',
    tribunal: 'TRI-4',
    relativeTribunal: 'NRT-DISPLACED',
    managers: 'MAN-23',
    relativeDischarge: 'NRD-23',
  },
  's5-2': { ...holdingPower, duration: 'DUR-5-2' },
  's5-4': { ...holdingPower, duration: 'DUR-5-4' },
  's135-1': { ...placeOfSafety, duration: 'DUR-135' },
  s136: placeOfSafety,
  s2: {
    ...civil,
    duration: 'DUR-2',
    tribunal: 'TRI-2',
    relativeTribunal: 'NRT-DISPLACED',
    aftercare: 'S117-2',
  },
  s3: { ...civil, reference: 'REF-3' },
  s7: guardianship,
  's37-guardianship': {
    ...guardianship,
    tribunal: 'TRI-37-GUARDIANSHIP',
    relativeTribunal: 'NRT-69-B',
    relativeDischarge: 'NRD-PART3',
  },
  s35: { ...remand, treatment: 'TRT-56' },
  s36: { ...remand, duration: 'DUR-36' },
  s37: hospitalOrder,
  's37-41': restricted,
  s38: { ...remand, duration: 'DUR-38', vote: 'VOT-BARRED' },
  s45a: restricted,
  s47: { ...hospitalOrder, tribunal: 'TRI-47' },
  's47-49': { ...restricted, tribunal: 'TRI-47-49' },
  s48: { ...hospitalOrder, tribunal: 'TRI-47', vote: 'VOT-KEEPS' },
  's48-49': { ...restricted, tribunal: 'TRI-47-49', vote: 'VOT-KEEPS' },
  'cpia-s5': hospitalOrder,
  'cpia-s5-restricted': restricted,
  cto: { ...communityOrder, reference: 'REF-CTO' },
  'cto-part3': {
    ...communityOrder,
    tribunal: 'TRI-CTO-PART3',
    reference: 'REF-25-CTO',
    relativeTribunal: 'NRT-PART3',
    relativeDischarge: 'NRD-PART3',
  },
  'cto-recall': {
    ...communityOrder,
    duration: 'DUR-RECALL',
    tribunal: 'TRI-RECALL',
    relativeTribunal: 'NRT-UNDERNEATH',
    relativeDischarge: 'NRD-RECALLED',
    treatment: 'TRT-RECALL',
    leaving: 'LVH-DETAINED',
    leave: 'LWP-SHORT',
    information: 'INF-132',
  },
  'cto-revoked': {
    ...civil,
    duration: 'DUR-REVOKED',
    tribunal: 'TRI-REVOKED',
    reference: 'REF-25-REVOKED',
    relativeTribunal: 'NRT-UNDERNEATH',
    relativeDischarge: 'NRD-UNDERNEATH',
    vote: 'VOT-UNDERNEATH',
  },
  'conditional-discharge': { ...conditional, reference: 'REF-25-75-2B' },
  'conditional-discharge-dol': { ...conditional, tribunal: 'TRI-75-2A', reference: 'REF-75-2C' },
  'cd-recalled': { ...restricted, tribunal: 'TRI-75-1', reference: 'REF-75-1' },
  'notional-s37': { ...hospitalOrder, tribunal: 'TRI-NOTIONAL' },
  'community-none': notDetained,
  dols: {
    ...notDetained,
    wales: 'IMHA-W-9',
    duration: 'DUR-DOLS',
    tribunal: 'TRI-DOLS',
    managers: 'MAN-DOLS',
    treatment: 'TRT-DOLS',
    leaving: 'LVH-DOLS',
    leave: 'LWP-DOLS',
    information: 'INF-DOLS',
  },
  'being-assessed': {
    ...notDetained,
    wales: 'IMHA-W-7-ASSESSED',
    duration: 'DUR-ASSESSED',
    leaving: 'LVH-ASSESSED',
  },
};
