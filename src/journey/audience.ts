import type { Answers } from '../../machines/questions/registry.ts';
import type { Audience } from '../reader/layers.ts';

/** Whose words the answers ask for. Who has not said is spoken to as the patient. */
export function audienceOf({ who }: Answers): Audience {
  if (who === 'professional') return 'staff';
  return who === 'carer' ? 'carer' : 'patient';
}
