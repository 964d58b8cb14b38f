// "Is it me?" against the right `nearest-relative`: every family of up to three that fits the answers.
import { describe, expect, it } from 'vitest';
import type { Facts, Relative } from '../../machines/facts/facts.ts';
import { type orders, relations } from '../../machines/facts/values.ts';
import { currentLaw } from '../../machines/law/law.ts';
import {
  isItMe,
  mustBeTrue,
  type MeAnswers,
  type MeOption,
  type MeScreen,
  type MeStep,
} from '../../machines/questions/is-it-me.ts';
import { decideRight } from '../../machines/reason/decide.ts';
import { nearestRelative } from '../../machines/rights/nearest-relative.ts';

type Known = Required<Relative>;
type Order = (typeof orders)[number];
type Result = Extract<MeStep, { result: string }>;

const usual: Omit<Known, 'id' | 'relation' | 'ageYears'> = {
  adult: true,
  ukResident: true,
  livesWith: false,
  caresFor: false,
  sharedYears: 0,
  wholeBlood: true,
  separated: false,
  parentalResponsibility: true,
};

const married = (one: Known) => one.relation === 'spouse' || one.relation === 'civil-partner';
const halves = ['sibling', 'uncle-aunt', 'nephew-niece'];

/** Every kind of person that differs in what section 26 asks. */
function kindsOf(relation: Known['relation']): Omit<Known, 'id'>[] {
  const plain = { ...usual, relation, ageYears: 40 };
  const places = [plain, { ...plain, livesWith: true }, { ...plain, caresFor: true }];
  const abroad = { ...plain, ukResident: false, livesWith: true };
  const young = { ...plain, adult: false, ageYears: 17, livesWith: true };
  if (relation === 'partner' || relation === 'other')
    return [0.4, 0.5, 4.9, 5].flatMap((sharedYears) => [
      { ...plain, livesWith: true, sharedYears },
      { ...abroad, sharedYears },
      { ...young, sharedYears },
    ]);
  if (relation === 'spouse' || relation === 'civil-partner')
    return [...places, abroad, young].flatMap((one) => [one, { ...one, separated: true }]);
  if (relation === 'parent')
    return [
      ...places,
      abroad,
      young,
      ...[4.9, 5].map((sharedYears) => ({
        ...plain,
        livesWith: true,
        sharedYears,
        parentalResponsibility: false,
      })),
      { ...plain, parentalResponsibility: false },
    ];
  const all = [...places, abroad, young];
  return halves.includes(relation)
    ? [...all, ...all.map((one) => ({ ...one, wholeBlood: false }))]
    : all;
}

/** Not permanently separated from a husband, wife or civil partner, wherever they live. */
const hasSpouse = (family: readonly Known[]) =>
  family.some((one) => married(one) && !one.separated);
const isHousemate = (one: Known) =>
  one.relation === 'other' || (one.relation === 'parent' && !one.parentalResponsibility);

/** Truthful answers of the first of a family, read from the words of the screens and not from the program. */
function meets(one: Known, family: readonly Known[]): Record<string, boolean> {
  return {
    adult: one.ageYears >= 18,
    uk: one.ukResident,
    together: !one.separated,
    couple: one.livesWith && one.sharedYears >= 0.5,
    housemate: one.livesWith && one.sharedYears >= 5,
    single: !hasSpouse(family),
    responsible: one.parentalResponsibility,
  };
}
function countsOf(one: Known, family: readonly Known[]): boolean {
  const its = meets(one, family);
  return mustBeTrue(one.relation, isHousemate(one) ? 'home' : 'counts').every((name) => its[name]);
}
const nearOf = (one: Known) => one.livesWith || one.caresFor;
const rankOf = (one: Known) =>
  isHousemate(one) ? 'other' : married(one) || one.relation === 'partner' ? 'spouse' : one.relation;

function answerTo(
  screen: MeScreen,
  options: readonly MeOption[],
  family: readonly Known[],
  order: Order[],
): MeOption {
  const [me, ...others] = family;
  if (!me) throw new Error('Nobody asks.');
  if (screen === 'orders') {
    if (order.includes('court-appointed')) return 'court';
    if (order.includes('care-order')) return 'care-order';
    if (order.includes('guardian-or-lives-with')) return 'guardian';
    return order.includes('delegated') ? 'delegated' : 'none';
  }
  const its = meets(me, family);
  const yes = (is: boolean) => (is ? 'yes' : 'no');
  if (screen === 'home') return yes(mustBeTrue(me.relation, 'home').every((name) => its[name]));
  if (screen === 'counts')
    return me.relation === 'parent' && !me.parentalResponsibility
      ? 'without-responsibility'
      : yes(mustBeTrue(me.relation, 'counts').every((name) => its[name]));
  if (screen === 'near') return yes(nearOf(me));
  const there = others.filter((one) => countsOf(one, family));
  const isNear = nearOf(me);
  const among = isNear ? there.filter(nearOf) : there;
  const same = among.filter(
    (one) =>
      rankOf(one) === rankOf(me) &&
      (one.wholeBlood === me.wholeBlood ? one.ageYears > me.ageYears : one.wholeBlood),
  );
  const found = options.find((option) => {
    if (option === 'near') return there.some(nearOf);
    if (option === 'same') return same.length > 0;
    if (option === 'family') return among.some((one) => rankOf(one) !== 'other');
    return among.some((one) => rankOf(one) === option);
  });
  return found ?? 'nobody';
}

/** Walks with truthful answers; `unsure` answers that one screen with "I'm not sure". */
function walk(family: readonly Known[], order: Order[], age: Facts['age'], unsure?: MeScreen) {
  const [me] = family;
  if (!me) throw new Error('Nobody asks.');
  let answers: MeAnswers = {};
  for (let asked = 0; ; asked += 1) {
    const step = isItMe(me.relation, answers, age);
    if (!('ask' in step)) return { step: step as Result, asked, answers };
    const value =
      step.ask === unsure ? 'not-sure' : answerTo(step.ask, step.options, family, order);
    expect(step.options).toContain(value);
    answers = { ...answers, [step.ask]: value };
  }
}

const base: Facts = { asOf: '2026-11-22', nation: 'england', status: 's2' };
function rightOf(family: readonly Known[], relativeOrders: Order[], age: Facts['age']) {
  const facts: Facts = {
    ...base,
    age: age ?? '16-17',
    relatives: [...family],
    relativeOrders,
  };
  return decideRight(nearestRelative, facts, '2026-11-22', currentLaw);
}

/** A couple is two people: nobody is married twice, or lives with two partners. */
const isTooMany = (family: readonly Known[]) =>
  family.filter(married).length > 1 ||
  family.filter((one) => one.relation === 'partner').length > 1;

function* families(): Generator<Known[]> {
  const all = relations.flatMap(kindsOf);
  for (const mine of all) {
    yield [{ ...mine, id: 'me' }];
    for (const theirs of all)
      for (const older of [-10, 10]) {
        const isGrown = theirs.adult;
        const other = { ...theirs, id: 'a', ageYears: isGrown ? 40 + older : 16 };
        if (isTooMany([{ ...mine, id: 'me' }, other])) continue;
        yield [{ ...mine, id: 'me' }, other];
      }
  }
}

/** Does a result say what the right says? */
function agrees(
  { step }: { step: Result },
  family: readonly Known[],
  order: Order[],
  age: Facts['age'],
): boolean {
  const { verdict, relative, rules } = rightOf(family, order, age);
  if (step.result === 'not-sure') return true;
  if (step.result === 'you') return verdict === 'yes' && relative === 'me';
  if (['court', 'council', 'guardian'].includes(step.by))
    return relative !== 'me' && step.rules.every((rule) => rules.includes(rule));
  if (step.by === 'delegated') return verdict === 'no' || rules.includes('NR-4');
  if (step.by === 'out') return relative !== 'me';
  const found = family.find(({ id }) => id === relative);
  if (verdict !== 'yes' || !found || relative === 'me') return false;
  const [me] = family;
  if (step.by === 'near') return nearOf(found);
  if (step.by === 'family') return rankOf(found) !== 'other';
  return rankOf(found) === (step.by === 'same' && me ? rankOf(me) : step.by);
}

describe('is it me?', () => {
  it('agrees with the right for every family of two', () => {
    const wrong: unknown[] = [];
    for (const family of families()) {
      const end = walk(family, [], '18-or-over');
      if (end.step.result === 'not-sure' || !agrees(end, family, [], '18-or-over'))
        wrong.push([family, end]);
      if (wrong.length > 2) break;
    }
    expect(wrong).toEqual([]);
  });

  it('agrees for families of three, and never asks more than four screens', () => {
    const third = relations.flatMap(kindsOf).filter((_, at) => at % 4 === 0);
    let count = 0;
    for (const two of families()) {
      count += 1;
      if (count % 23 !== 0 || two.length < 2) continue;
      for (const one of third) {
        const family = [...two, { ...one, id: 'b', ageYears: one.adult ? 60 : 15 }];
        if (isTooMany(family)) continue;
        const end = walk(family, [], '18-or-over');
        expect(end.asked).toBeLessThanOrEqual(4);
        if (!agrees(end, family, [], '18-or-over'))
          expect([family, end]).toEqual('what the right says');
      }
    }
  });

  it.each(['counts', 'home', 'near', 'before', 'orders'] as const)(
    'not being sure of "%s" is never a firm answer that the facts do not bear out',
    (unsure) => {
      for (const family of families()) {
        const end = walk(family, [], '18-or-over', unsure);
        if (!agrees(end, family, [], '18-or-over'))
          expect([family, end]).toEqual('what the right says');
        if (end.step.result === 'you') expect(end.answers[unsure]).toBeUndefined();
      }
    },
  );

  it.each<readonly [Order[], Facts['age']]>([
    [['court-appointed'], '18-or-over'],
    [['delegated'], '18-or-over'],
    [['court-appointed'], '16-17'],
    [['care-order'], '16-17'],
    [['guardian-or-lives-with'], '16-17'],
    [[], '16-17'],
  ])('puts first whom an order names: %j', (order, age) => {
    for (const mine of relations.flatMap(kindsOf)) {
      const family = [{ ...mine, id: 'me' }];
      const end = walk(family, order, age);
      expect(end.asked).toBeLessThanOrEqual(4);
      if (!agrees(end, family, order, age)) expect([family, end]).toEqual('what the right says');
    }
  });

  it('asks about orders last where the age is not known, and is as right of somebody under 18', () => {
    for (const order of [[], ['care-order'], ['guardian-or-lives-with']] as Order[][])
      for (const mine of relations.flatMap(kindsOf)) {
        const family = [{ ...mine, id: 'me' }];
        const { step } = walk(family, order, undefined);
        const { relative } = rightOf(family, order, '16-17');
        expect([mine, order, step.result]).toEqual([
          mine,
          order,
          relative === 'me' ? 'you' : 'not-you',
        ]);
      }
    expect(isItMe('sibling', {}, undefined)).toMatchObject({ ask: 'counts' });
  });

  it('stops at the first who comes before: a brother, with a mother who cares for the patient', () => {
    const answers: MeAnswers = { counts: 'yes', near: 'no', before: 'near' };
    expect(isItMe('sibling', answers, '18-or-over')).toEqual({
      result: 'not-you',
      by: 'near',
      rules: ['NR-40'],
    });
  });

  it('asks a husband who lives there two screens', () => {
    expect(isItMe('spouse', { counts: 'yes', near: 'yes' }, '18-or-over')).toMatchObject({
      ask: 'orders',
    });
  });
});
