import { readFileSync } from 'node:fs';
import { lawAsOf, lawWith, currentLaw } from '../../machines/law/law.ts';
import { provision, provisions, type RuleId } from '../../machines/law/provisions.ts';
import { decideRight } from '../../machines/reason/decide.ts';
import type { Verdict } from '../../machines/reason/right.ts';
import { rightIds, rights, type RightId } from '../../machines/rights/registry.ts';
import { casesFor } from './cases.ts';
import type { Words } from './read-words.ts';

/** What may have to be said: a right, what it answers, and the rule that decides. */
export interface Owed {
  readonly right: RightId;
  readonly verdict: Verdict;
  /** `any` where the facts leave it open between several rules. */
  readonly rule: RuleId | 'any';
}

const sleeping = (Object.keys(provisions) as RuleId[]).filter(
  (rule) => provision(rule).from === null,
);
/** The law as it will be: every sleeping rule made to start long ago. */
const awake = lawWith(Object.fromEntries(sleeping.map((rule) => [rule, '1990-01-01'])));

/** Every right × verdict × deciding rule that can occur, today and once the sleeping rules wake: walked, not listed. */
export function walkOwed(): readonly Owed[] {
  const owed = new Map<string, Owed>();
  for (const right of rightIds)
    for (const law of [currentLaw, awake])
      for (const facts of casesFor(rights[right])) {
        const { verdict, rules } = decideRight(rights[right], facts, lawAsOf, law);
        const [first] = rules;
        if (!first || verdict === 'elsewhere') continue;
        const rule = verdict === 'maybe' && rules.length > 1 ? 'any' : first;
        owed.set(`${right} ${verdict} ${rule}`, { right, verdict, rule });
      }
  return [...owed.values()];
}

/** The same as last written to docs/owed-words.md, for the walk takes a while. A test holds that page to the walk. */
export function listedOwed(): readonly Owed[] {
  const page = readFileSync('docs/owed-words.md', 'utf8');
  return [...page.matchAll(/`rights\.([\w-]+)\.says\.([\w-]+)\.([\w-]+)`/g)].map(
    ([, right, verdict, rule]) => ({ right, verdict, rule }) as Owed,
  );
}

export type Saying = 'rule' | 'any' | 'nothing';

/** How a language says it: in the rule's own sentence, in the one for any rule, or not at all. */
export function sayingOf(words: Words, { right, verdict, rule }: Owed): Saying {
  const says = (name: string) =>
    (words.get(`rights:${right}.says.${verdict}.${name}`) ?? '').trim();
  if (says(rule)) return 'rule';
  return says('any') ? 'any' : 'nothing';
}

/** What is owed and not said: an empty card for somebody. */
export const owedFaults = (owed: readonly Owed[], words: Words, language: string): string[] =>
  owed
    .filter((one) => sayingOf(words, one) === 'nothing')
    .map(
      ({ right, verdict, rule }) =>
        `${language}: rights:${right}.says.${verdict}.${rule} is owed, and so far nothing is said`,
    );

/** Sentences for a rule that never decides this: nobody will ever read them. */
export function neverSaid(owed: readonly Owed[], words: Words, language: string): string[] {
  const can = new Set(owed.map(({ right, verdict, rule }) => `${right}.says.${verdict}.${rule}`));
  const some = new Set(owed.map(({ right, verdict }) => `${right}.says.${verdict}`));
  return [...words.keys()].flatMap((key) => {
    const [, path, name = ''] = /^rights:([\w-]+\.says\.[\w-]+)\.([\w-]+)$/.exec(key) ?? [];
    if (!path) return [];
    const isRule = name in provisions;
    const dead = isRule ? !can.has(`${path}.${name}`) : !some.has(path);
    return dead ? [`${language}: ${key} is for what cannot occur`] : [];
  });
}
