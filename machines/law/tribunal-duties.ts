import type { PlainStatusId } from './status-ids.ts';

/** Besides the windows of an application: what limits or brings a tribunal whatever the date, and whom to ask to send the case. */
export type TribunalDuties = {
  readonly also?: readonly ('TRI-74' | 'TRI-REPORT' | 'REF-68-6' | 'REF-71-2')[];
  readonly onRequest?: 'REF-67' | 'REF-71-1';
};

const onRequestOnly: TribunalDuties = { onRequest: 'REF-67' };
const held: TribunalDuties = { also: ['REF-68-6'], onRequest: 'REF-67' };
const restricted: TribunalDuties = { also: ['REF-71-2'], onRequest: 'REF-71-1' };
/** With a limitation or restriction direction the tribunal tells the Justice Secretary what it thinks, and frees nobody (s74). */
const directed: TribunalDuties = { ...restricted, also: ['TRI-74', 'REF-71-2'] };
/** The duty of s71(2) is for those detained in a hospital. */
const discharged: TribunalDuties = { onRequest: 'REF-71-1' };
const remanded: TribunalDuties = { also: ['TRI-REPORT'] };

/** A row for each status that has any of these. */
export const tribunalDuties: { readonly [S in PlainStatusId]?: TribunalDuties } = {
  s2: onRequestOnly,
  s4: onRequestOnly,
  s7: onRequestOnly,
  's37-guardianship': onRequestOnly,
  s3: held,
  s37: held,
  s47: held,
  s48: held,
  'cpia-s5': held,
  'notional-s37': held,
  cto: held,
  'cto-part3': held,
  'cto-recall': held,
  'cto-revoked': held,
  's37-41': restricted,
  'cpia-s5-restricted': restricted,
  'cd-recalled': restricted,
  s45a: directed,
  's47-49': directed,
  's48-49': directed,
  'conditional-discharge': discharged,
  'conditional-discharge-dol': discharged,
  s35: remanded,
  s36: remanded,
};
