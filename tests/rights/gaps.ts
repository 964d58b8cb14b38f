import {
  carerOutcomes,
  difficulties,
  exceptions,
  outcomes,
  processes,
} from '../../machines/facts/care-values.ts';
import { ages, nations, treatments } from '../../machines/facts/values.ts';
import type { FactName, Facts, Relative } from '../../machines/facts/facts.ts';
import {
  knownStatusIds,
  overlayIds,
  plainStatusIds,
  type StatusId,
} from '../../machines/law/status-ids.ts';
import { beginnings } from './random-facts.ts';

/** Something not known: how the facts say so, and every value it could have that might matter. */
export type Gap = {
  readonly fact: FactName;
  readonly path: readonly (string | number)[];
  readonly open?: unknown;
  readonly values: readonly unknown[];
};

type Branch = Readonly<Record<string | number, unknown>>;

function put(branch: Branch, [step = '', ...rest]: Gap['path'], value: unknown): Branch {
  const inner = rest.length > 0 ? put(branch[step] as Branch, rest, value) : value;
  if (Array.isArray(branch))
    return branch.map((one: unknown, index) => (index === step ? inner : one)) as unknown as Branch;
  const { [step]: _, ...others } = branch;
  return inner === undefined ? others : { ...others, [step]: inner };
}

/** The facts with one value put in (or, with `undefined`, taken out). */
export const withValue = (facts: Facts, path: Gap['path'], value: unknown): Facts =>
  put(facts, path, value) as Facts;

const yesNo = [true, false];
const subsets = (values: readonly string[]) =>
  values.reduce<string[][]>((sets, one) => [...sets, ...sets.map((set) => [...set, one])], [[]]);
const someone = (id: string, relation: Relative['relation']): Relative => ({
  id,
  relation,
  adult: true,
  ukResident: true,
  livesWith: true,
  caresFor: true,
  sharedYears: 20,
  separated: false,
  ageYears: 45,
});

const valuesOf = (on: string): Partial<Record<FactName, readonly unknown[]>> => ({
  nation: nations,
  age: ages,
  underlying: plainStatusIds,
  startedOn: beginnings(on),
  underlyingStartedOn: beginnings(on),
  inPatient: yesNo,
  tribunalUsed: yesNo,
  treatmentsDiscussed: subsets(treatments),
  process: [[], ...processes.map((one) => [one]), ['safeguarding', 'aftercare-plan']],
  difficulty: [[], ...difficulties.map((one) => [one])],
  supporter: ['yes', 'no'],
  supporterExceptions: subsets(exceptions),
  dolsAuthorised: yesNo,
  relatives: [[], [someone('mother', 'parent')], [someone('husband', 'spouse')]],
});

const within: Partial<Record<FactName, Record<string, readonly unknown[]>>> = {
  needs: {
    condition: yesNo,
    outcomes: [[], ...outcomes.slice(0, 2).map((one) => [one]), outcomes.slice(0, 2), outcomes],
    wellbeing: yesNo,
  },
  carer: {
    necessaryCare: yesNo,
    healthAtRisk: yesNo,
    outcomes: [[], [carerOutcomes[0]], carerOutcomes],
    wellbeing: yesNo,
  },
};
const aboutRelatives = {
  adult: yesNo,
  ukResident: yesNo,
  livesWith: yesNo,
  caresFor: yesNo,
  separated: yesNo,
  sharedYears: [0, 0.5, 5],
  ageYears: [15, 17, 18, 39, 40, 41, 42],
};
/** The form asks this of these alone; left out for anybody else it is no gap. */
const ofBlood: readonly Relative['relation'][] = ['sibling', 'uncle-aunt', 'nephew-niece'];

/** Every gap there could be in what a right reads. */
export function gapsIn(
  facts: Facts,
  reads: readonly FactName[],
  otherStatuses: readonly StatusId[],
): Gap[] {
  const simple = valuesOf(facts.asOf ?? '');
  const gaps: Gap[] = [];
  for (const fact of reads) {
    const values = simple[fact];
    if (values) gaps.push({ fact, path: [fact], values });
    if (fact === 'status') {
      const list = [...new Set([...otherStatuses, facts.status].flat())];
      gaps.push(
        { fact, path: [fact], values: knownStatusIds },
        { fact, path: [fact], open: 'unknown', values: knownStatusIds },
        { fact, path: [fact], open: list, values: list },
      );
    }
    for (const [name, inner] of Object.entries(within[fact] ?? {}))
      gaps.push({ fact, path: [fact, name], values: inner });
    if (fact === 'relatives') {
      facts.relatives?.forEach(({ relation }, index) => {
        const about = ofBlood.includes(relation)
          ? { wholeBlood: yesNo, ...aboutRelatives }
          : aboutRelatives;
        Object.entries(about).forEach(([name, inner]) =>
          gaps.push({ fact, path: [fact, index, name], values: inner }),
        );
      });
    }
  }
  return gaps;
}

/** As many of the gaps as can be filled in every way in reasonable time, none within another. */
export function fillable(gaps: readonly Gap[], most: number): Gap[] {
  const chosen: Gap[] = [];
  let ways = 1;
  for (const gap of gaps) {
    const clashes = chosen.some(
      ({ path }) =>
        path.every((step, at) => gap.path[at] === step) ||
        gap.path.every((step, at) => path[at] === step),
    );
    if (clashes || ways * gap.values.length > most) continue;
    chosen.push(gap);
    ways *= gap.values.length;
  }
  return chosen;
}

/** Statuses that follow another one, whose start is then the earlier. */
const followers = new Set<unknown>([...overlayIds, 'cto-part3', 'cto-recall', 'cto-revoked']);

/** Could this be true of somebody? What lies underneath did not begin later, and a grown-up is 18. */
export const isPossible = ({ status, startedOn, underlyingStartedOn, relatives }: Facts): boolean =>
  !(followers.has(status) && startedOn && underlyingStartedOn && underlyingStartedOn > startedOn) &&
  (relatives ?? []).every(
    ({ adult, ageYears }) =>
      adult === undefined || ageYears === undefined || adult === ageYears >= 18,
  );
