// For mutation testing only: the families of `tests/law/agreement.test.ts`.
import { expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import { RELATIVE_CASES, factsOf } from '../law/nearest-relative-cases.ts';

it.each(RELATIVE_CASES.map((one) => [`nearest-relative: ${one.name}`, one] as const))(
  '%s',
  (_, one) => {
    const { verdict, relative } = assess(factsOf(one)).findings['nearest-relative'];
    expect({ verdict, relative }).toEqual({ verdict: one.verdict, relative: one.relative });
  },
);
