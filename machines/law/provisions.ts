import { citationOf, linkOf } from './citation.ts';
import type { Rule } from './rule.ts';
import { careRules } from './rules/care.ts';
import { dischargeRules } from './rules/discharge.ts';
import { durationRules } from './rules/duration.ts';
import { imhaRules } from './rules/imha.ts';
import { informationRules } from './rules/information.ts';
import { leaveRules } from './rules/leave.ts';
import { otherLawRules } from './rules/other-law.ts';
import { referencesRules } from './rules/references.ts';
import { relativesRules } from './rules/relatives.ts';
import { treatmentRules } from './rules/treatment.ts';
import { tribunalRules } from './rules/tribunal.ts';

/** Every rule this guide uses, a row each. */
export const provisions = {
  ...imhaRules,
  ...durationRules,
  ...leaveRules,
  ...tribunalRules,
  ...referencesRules,
  ...dischargeRules,
  ...relativesRules,
  ...treatmentRules,
  ...informationRules,
  ...careRules,
  ...otherLawRules,
} as const;

export type RuleId = keyof typeof provisions;
/** The rules whose rows hold a thing: `RuleWith<'window'>`. */
export type RuleWith<K extends keyof Rule> = {
  [R in RuleId]: K extends keyof (typeof provisions)[R] ? R : never;
}[RuleId];

/** A rule's row with its citation in English and its official link. */
export type Provision = Rule & { readonly citation: string; readonly url: string };

/** A rule's row, its citation and its link. */
export function provision(id: RuleId): Provision {
  const rule: Rule = provisions[id];
  return { ...rule, citation: citationOf(rule), url: linkOf(rule) };
}
