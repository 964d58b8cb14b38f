import type { Answers } from '../../machines/questions/registry.ts';

/** Who the words speak to: the patient (no mark), a carer, or staff. */
export type Voice = 'carer' | 'professional' | undefined;

export function voiceOf({ who }: Answers): Voice {
  return who === 'carer' || who === 'professional' ? who : undefined;
}
