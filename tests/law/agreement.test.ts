// The two encodings of the law, written apart, compared on every combination. A disagreement is about law:
// settle it by the statute, then correct the side that is wrong (see README.md).
import { afterAll, describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import { Ledger } from './compare.ts';
import { RIGHTS, ROLES, STATUSES, type CompleteFacts, type Right } from './complete-facts.ts';
import { factsOfImhaCases } from './imha-cases.ts';
import { RELATIVE_CASES, factsOf } from './nearest-relative-cases.ts';
import { expectedOf } from './reference.ts';
import { noRelativeSpace, relativeSpace } from './relative-space.ts';
import {
  BASE,
  absenceSpace,
  advocateSpace,
  authorisationSpace,
  careSpace,
  carerSpace,
  custodySpace,
  dateSpace,
  imcaSpace,
  medicationSpace,
  statusPairs,
  statusSpace,
} from './spaces.ts';
import { cell } from './tables.ts';

const DATED: readonly Right[] = [
  'duration',
  'tribunal',
  'tribunal-nearest-relative',
  'refuse-treatment',
];
let combinations = 0;
let comparisons = 0;

function agree(space: Iterable<CompleteFacts>, rights: readonly Right[]): void {
  const ledger = new Ledger();
  for (const facts of space) {
    combinations += 1;
    const { findings } = assess(facts);
    for (const right of rights)
      ledger.check(right, facts, expectedOf(right, facts), findings[right]);
  }
  comparisons += ledger.compared;
  expect(ledger.report()).toBe('');
  expect(ledger.compared).toBeGreaterThan(0);
}

afterAll(() => {
  console.log(
    `two encodings compared: ${combinations} combinations of facts, ${comparisons} findings`,
  );
});

describe('the two encodings agree on', () => {
  it('every right, by status, what lies underneath, nation, age, application used, treatments', () => {
    agree(statusSpace(), RIGHTS);
  }, 180_000);

  it('every right of somebody in prison', () => agree(custodySpace(), RIGHTS), 180_000);
  it(
    'the end of a paper under the Mental Capacity Act',
    () => agree(authorisationSpace(), ['duration']),
    180_000,
  );
  it('the dated rights of somebody absent', () => agree(absenceSpace(), DATED), 180_000);
  it(
    'the rights of a nearest relative who does not exist',
    () =>
      agree(noRelativeSpace(), [
        'nearest-relative',
        'nearest-relative-discharge',
        'tribunal-nearest-relative',
      ]),
    180_000,
  );
  it('the dated rights, on both sides of every edge', () => agree(dateSpace(), DATED), 180_000);
  it(
    'the second opinion, by first dose',
    () => agree(medicationSpace(), ['refuse-treatment']),
    180_000,
  );
  it(
    'care needs',
    () => agree(careSpace(), ['care-needs-assessment', 'care-needs-eligible']),
    180_000,
  );
  it('carers', () => agree(carerSpace(), ['carer-assessment', 'carer-eligible']), 180_000);
  it(
    'the advocate for the council’s process',
    () => agree(advocateSpace(), ['care-act-advocate']),
    180_000,
  );
  it('the mental capacity advocate', () => agree(imcaSpace(), ['imca']), 180_000);
  it(
    'the nearest relative of every family of two',
    () => agree(relativeSpace(), ['nearest-relative']),
    180_000,
  );
});

describe('the case tables', () => {
  it.each(RELATIVE_CASES.map((one) => [one.name, one] as const))(
    'nearest relative: %s',
    (_, one) => {
      const finding = assess(factsOf(one)).findings['nearest-relative'];
      expect(finding).toMatchObject(
        one.relative === undefined
          ? { verdict: one.verdict }
          : { verdict: one.verdict, relative: one.relative },
      );
    },
  );

  it('advocate: imha-cases.csv, with a rule of the row among the reasons', () => {
    const wrong: string[] = [];
    for (const { facts, row } of factsOfImhaCases()) {
      combinations += 1;
      const finding = assess(facts).findings.imha;
      const reasons = cell(row, 'rules').split(' ');
      const right =
        finding.verdict === cell(row, 'verdict') &&
        finding.rules.some((rule) =>
          reasons.some((reason) => rule === reason || rule.startsWith(`${reason}-`)),
        );
      if (!right) wrong.push(`${Object.values(row).join(',')}: got ${JSON.stringify(finding)}`);
    }
    expect([...new Set(wrong)].slice(0, 20)).toEqual([]);
  });
});

describe('who asks', () => {
  it('never changes the law', () => {
    for (const pair of statusPairs())
      for (const nation of ['england', 'wales', 'scotland'] as const) {
        const [first, ...others] = ROLES.map((role) =>
          JSON.stringify(assess({ ...BASE, ...pair, nation, role }).findings),
        );
        for (const other of others) expect(other).toBe(first);
      }
  }, 180_000);

  it('every status answers every right with a reason', () => {
    for (const status of STATUSES) {
      const { findings } = assess({ ...BASE, status });
      for (const right of RIGHTS)
        expect(findings[right].rules.length, `${status} ${right}`).toBeGreaterThan(0);
    }
  });
});
