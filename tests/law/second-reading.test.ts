// second-reading.csv, row by row: what the rules answer, and what the tables beside it answer on the same facts.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import { readFacts, type Facts } from '../../machines/facts/facts.ts';
import { notCited } from './compare.ts';
import { RIGHTS, type CompleteFacts, type Right } from './complete-facts.ts';
import { expectedOf } from './reference.ts';
import { BASE } from './spaces.ts';

interface Case {
  line: string;
  facts: Facts;
  right: Right;
  verdict: string;
  also: string[];
}

const cases = readFileSync(new URL('second-reading.csv', import.meta.url), 'utf8')
  .split('\n')
  .filter((row) => row !== '' && !row.startsWith('#'))
  .slice(1)
  .map((row): Case => {
    const [line = '', facts = '', right = '', verdict = '', also = '', citation] = row.split(';');
    const read = readFacts(JSON.parse(facts));
    const named = RIGHTS.find((one) => one === right);
    if ('error' in read || !named || !citation) throw new Error(`cannot be read: ${row}`);
    return {
      line,
      facts: read.facts,
      right: named,
      verdict,
      also: also === '-' ? [] : also.split(' '),
    };
  });

const after = (also: readonly string[], mark: string) =>
  also.filter((one) => one.startsWith(mark)).map((one) => one.slice(mark.length));

/** `endsOn=2027-04-19` as an object to match. */
function given(also: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    also
      .filter((one) => one.includes('='))
      .map((one) => {
        const [name = '', value = ''] = one.split('=');
        return [name, /^(\d+|true|false)$/.test(value) ? JSON.parse(value) : value];
      }),
  );
}

const title = ({ line, facts, right }: Case) => {
  const { asOf, ...rest } = facts;
  return `${line} · ${right} · ${asOf} ${JSON.stringify(rest)}`;
};

describe('the second reading, by the rules', () => {
  it.each(cases.map((one) => [title(one), one] as const))('%s', (_, one) => {
    const finding = assess(one.facts).findings[one.right];
    expect({ ...finding, cannotCite: notCited(finding.rules, after(one.also, 'cites:')) }).toEqual(
      expect.objectContaining({
        ...(one.verdict === '-' ? {} : { verdict: one.verdict }),
        ...(one.verdict === '-' ? {} : { missing: after(one.also, 'missing:') }),
        ...given(one.also),
        cannotCite: [],
      }),
    );
    for (const name of after(one.also, 'without:')) expect(finding).not.toHaveProperty(name);
  });
});

describe('the second reading, by the tables', () => {
  const whole = cases.filter(
    ({ verdict, also, facts }) =>
      verdict !== '-' && after(also, 'missing:').length === 0 && typeof facts.status === 'string',
  );

  it.each(whole.map((one) => [title(one), one] as const))('%s', (_, { facts, right, ...one }) => {
    const startedOn = facts.startedOn ?? BASE.startedOn;
    const underlyingStartedOn = facts.underlyingStartedOn ?? startedOn;
    const complete = { ...BASE, startedOn, underlyingStartedOn, ...facts } as CompleteFacts;
    const answer = expectedOf(right, complete);
    expect(answer).toMatchObject({ verdict: one.verdict, ...given(one.also) });
    for (const name of after(one.also, 'without:'))
      expect(Object.entries(answer).find(([key]) => key === name)?.[1]).toBeUndefined();
  });
});
