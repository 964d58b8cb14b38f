import type { Facts, Relative } from '../facts/facts.ts';
import type { RuleId } from '../law/provisions.ts';

/** What somebody is to the patient. */
type Relation = Relative['relation'];

/** What must be true of somebody who is to count at all (s26(2), (5)–(7)), each said as one sentence. */
export type MustBe =
  | 'adult'
  | 'uk'
  | 'together'
  | 'couple'
  | 'housemate'
  | 'single'
  | 'responsible';

/** The screens: does this person count; near the patient; who comes before; who was given the role instead. */
export type MeScreen = 'counts' | 'home' | 'near' | 'before' | 'orders';

/** What each screen may be answered with. */
const yesNo = ['yes', 'no', 'not-sure'] as const;
const orderAnswers = ['none', 'court', 'delegated'] as const;
const childOrders = ['care-order', 'guardian'] as const;
const list = [
  'spouse',
  'child',
  'parent',
  'sibling',
  'grandparent',
  'grandchild',
  'uncle-aunt',
  'nephew-niece',
] as const;
/** Who may come before: somebody near while I am not, one higher on the list, one of the same kind, or anybody of the family. */
export type Rival = (typeof list)[number] | 'near' | 'same' | 'family';
export type MeOption =
  | (typeof yesNo)[number]
  | (typeof orderAnswers)[number]
  | (typeof childOrders)[number]
  | Rival
  | 'without-responsibility'
  | 'nobody';
export type MeAnswers = Readonly<Partial<Record<MeScreen, MeOption>>>;

/** Who it is instead. `out`: nothing but that it cannot be the person who asks. */
export type InMyPlace = Rival | 'court' | 'delegated' | 'council' | 'guardian' | 'out';

/** The next screen with its answers, or the result with the rules behind it. */
export type MeStep =
  | { readonly ask: MeScreen; readonly options: readonly MeOption[] }
  | { readonly result: 'you'; readonly rules: readonly RuleId[] }
  | { readonly result: 'not-you'; readonly by: InMyPlace; readonly rules: readonly RuleId[] }
  | { readonly result: 'not-sure'; readonly open: MeScreen; readonly rules: readonly RuleId[] };

const kin: readonly MustBe[] = ['adult', 'uk'];
const mustBe: Readonly<Record<Relation, readonly MustBe[]>> = {
  spouse: ['together', 'uk'],
  'civil-partner': ['together', 'uk'],
  partner: ['couple', 'single', 'uk'],
  child: kin,
  parent: ['responsible', 'uk'],
  sibling: kin,
  grandparent: kin,
  grandchild: kin,
  'uncle-aunt': kin,
  'nephew-niece': kin,
  other: ['housemate', 'single', ...kin],
};

/** What the first screen names, to be true all together (s26(5)–(7)); `home`: of a father who is no relative, as a housemate. */
export const mustBeTrue = (relation: Relation, screen: 'counts' | 'home'): readonly MustBe[] =>
  mustBe[screen === 'home' ? 'other' : relation];

const isMarried = (relation: Relation) => relation === 'spouse' || relation === 'civil-partner';

const notYou = (by: InMyPlace, ...rules: readonly RuleId[]): MeStep => ({
  result: 'not-you',
  by,
  rules,
});
const notSure = (open: MeScreen, ...rules: readonly RuleId[]): MeStep => ({
  result: 'not-sure',
  open,
  rules,
});
const you = (...rules: readonly RuleId[]): MeStep => ({ result: 'you', rules: ['NR-0', ...rules] });

/** Who could come before, in the order of section 26(1), (3) and (4); to be answered by the first who is there. */
function rivalsOf(relation: Relation, near: boolean): readonly Rival[] {
  if (relation === 'other') return ['family', 'same'];
  const isCouple = isMarried(relation) || relation === 'partner';
  const higher = isCouple
    ? []
    : list.slice(
        0,
        list.findIndex((one) => one === relation),
      );
  return [...(near ? [] : ['near' as const]), ...higher, ...(isCouple ? [] : ['same' as const])];
}

/** By the list alone: those near before all others (s26(4)), then the order of the list, full blood, age (s26(3)). */
function byTheList(relation: Relation, counts: MeOption | undefined, answers: MeAnswers): MeStep {
  const livesThere = relation === 'partner' || relation === 'other';
  const near = livesThere ? 'yes' : answers.near;
  if (near === undefined) return { ask: 'near', options: yesNo };
  if (near === 'not-sure') return notSure('near', 'NR-40');
  const rivals = rivalsOf(relation, near === 'yes');
  const before = rivals.length === 0 ? 'nobody' : answers.before;
  if (before === undefined) return { ask: 'before', options: [...rivals, 'nobody', 'not-sure'] };
  if (before === 'not-sure') return notSure('before', 'NR-40', 'NR-50');
  if (before !== 'nobody') return notYou(before as Rival, before === 'near' ? 'NR-40' : 'NR-50');
  return counts === 'yes' ? you('NR-40', 'NR-50') : notSure('counts', 'NR-0');
}

/** Somebody of this relation, before any order: does this person count, and does somebody come before? */
function withoutOrders(relation: Relation, answers: MeAnswers): MeStep {
  const { counts } = answers;
  const isParent = relation === 'parent';
  if (counts === undefined)
    return {
      ask: 'counts',
      options: isParent ? ['yes', 'without-responsibility', 'no', 'not-sure'] : yesNo,
    };
  if (counts === 'no') return notYou('out', 'NR-0');
  if (counts !== 'without-responsibility') return byTheList(relation, counts, answers);
  // A father who is no relative may be a housemate of five years (s26(2), (7)).
  const { home } = answers;
  if (home === undefined) return { ask: 'home', options: yesNo };
  return home === 'no' ? notYou('out', 'NR-0') : byTheList('other', home, answers);
}

/** Who an order puts in the place, whatever the list says (ss27–29; reg 24). A care order gives way to a spouse alone. */
function byOrder(relation: Relation, { orders, counts }: MeAnswers): MeStep | undefined {
  if (orders === 'court') return notYou('court', 'NR-3');
  if (orders === 'delegated') return notYou('delegated', 'NR-4');
  if (orders === 'guardian') return notYou('guardian', 'NR-11');
  if (orders !== 'care-order') return undefined;
  if (!isMarried(relation)) return notYou('council', 'NR-10');
  if (counts === undefined) return { ask: 'counts', options: yesNo };
  if (counts === 'not-sure') return notSure('counts', 'NR-10');
  return counts === 'yes' ? you('NR-10') : notYou('council', 'NR-10');
}

/**
 * Does somebody appear to be the nearest relative (MHA s26)? Four screens at most, that stop at the first who comes before.
 * Orders are asked last, since they are rare; where the patient is under 18 first, since there they decide more often, and
 * for a husband or wife of somebody who may be, whom a care order alone puts first (s27).
 */
export function isItMe(relation: Relation, answers: MeAnswers, age: Facts['age']): MeStep {
  const isAdult = age === '18-or-over';
  const ask = {
    ask: 'orders',
    options: [...orderAnswers, ...(isAdult ? [] : childOrders), 'not-sure'],
  } as const satisfies MeStep;
  const isFirst = !isAdult && (age !== undefined || isMarried(relation));
  if (isFirst && answers.orders === undefined) return ask;
  const ordered = byOrder(relation, answers);
  if (ordered) return ordered;
  const step = withoutOrders(relation, answers);
  if (!('result' in step) || step.result !== 'you') return step;
  if (answers.orders === undefined) return ask;
  return answers.orders === 'not-sure' ? notSure('orders', 'NR-3', 'NR-4') : step;
}
