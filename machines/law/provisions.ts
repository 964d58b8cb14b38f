import type { Provision } from './provision.ts';
import { careProvisions } from './provisions/care.ts';
import { challengeProvisions } from './provisions/challenge.ts';
import { detentionProvisions } from './provisions/detention.ts';
import { imhaProvisions } from './provisions/imha.ts';
import { treatmentProvisions } from './provisions/treatment.ts';

/** Every rule this guide uses: citation, official link, nation, and when it is in force. */
export const provisions = {
  ...imhaProvisions,
  ...detentionProvisions,
  ...challengeProvisions,
  ...treatmentProvisions,
  ...careProvisions,
} as const;

export type RuleId = keyof typeof provisions;

/** A rule's place in law. */
export const provision = (rule: RuleId): Provision => provisions[rule];
