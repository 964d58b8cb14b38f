// For mutation testing only: agreement with the second encoding on a sample, a right at a time, up to the first disagreement.
import { expect, it } from 'vitest';
import { currentLaw } from '../../machines/law/law.ts';
import { decideRight } from '../../machines/reason/decide.ts';
import { rights } from '../../machines/rights/registry.ts';
import { differences } from '../law/compare.ts';
import { sampleCases } from './sample-cases.ts';

it.each(sampleCases)('%s: agrees with the second encoding', (right, cases) => {
  for (const { facts, expected } of cases) {
    const wrong = differences(expected, decideRight(rights[right], facts, facts.asOf, currentLaw));
    if (wrong.length > 0) expect({ facts, wrong }).toEqual({ facts, wrong: [] });
  }
});
