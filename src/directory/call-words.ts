import type { TFunction } from 'i18next';
import type { Call, Need } from './calls.ts';
import { nameOf } from './names.ts';
import type { Line } from './schema.ts';

type Say = TFunction<'finder'>;
type Named = Exclude<Call, { by: 'in-person' }>;

/** What this way to help is called: an organisation's own name, or its council's. */
export function callName(call: Named, language: string, t: Say): string {
  if (call.by === 'service') return call.service.provider.name;
  if (call.by === 'helpline') return call.provider.name;
  if (call.by === 'national') return call.line.name;
  const { area } = call;
  const name = nameOf(area, language);
  return area.kind === 'health-board' ? name : t('call.council', { area: name });
}

const lineWords = {
  'social-care': 'call.socialCare',
  safeguarding: 'call.safeguarding',
  'patient-support': 'call.patientSupport',
  'out-of-hours': 'call.outOfHours',
} as const satisfies Record<Line['purpose'], string>;

/** Why this one, in a sentence. */
export function callReason(call: Named, need: Need, language: string, t: Say): string {
  if (call.by === 'national') return t('call.national');
  if (call.by === 'helpline') return t('call.helpline', { name: call.of.name });
  if (call.by === 'service') {
    const { why, by, howSure } = call.service;
    const area = nameOf(by, language);
    // Under a right that the council answers for, an advocate helps to ask it.
    if (need !== 'imha' && need !== 'informal')
      return howSure === 'low' ? t('call.talksUnsure', { area }) : t('call.talks', { area });
    return howSure === 'low' ? t(`whyUnsure.${why}`, { area }) : t(`why.${why}`, { area });
  }
  const { purpose } = call.number;
  if (purpose !== 'social-care' && purpose !== 'patient-support') return t(lineWords[purpose]);
  return need === 'imha' || need === 'informal'
    ? t(call.area.kind === 'health-board' ? 'call.patientSupport' : 'call.socialCare')
    : t(`call.for-${need}`);
}
