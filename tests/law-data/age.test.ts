// How old the law in the guide is: the page says so after 180 days, counted from the day it was checked.
import { describe, expect, it } from 'vitest';
import { isOld, lawAsOf } from '../../machines/law/law.ts';
import { shiftDays } from '../../machines/law/periods.ts';
import { provision, provisions, type RuleId } from '../../machines/law/provisions.ts';

describe('the law', () => {
  it.each([
    [0, false],
    [180, false],
    [181, true],
    // A device whose clock is behind.
    [-1, false],
  ])('%i days after it was checked: old is %s', (days, old) =>
    expect(isOld(shiftDays(lawAsOf, days))).toBe(old),
  );

  it('says no later day than that on which its newest rule was looked at', () => {
    const looked = (Object.keys(provisions) as RuleId[]).map((id) => provision(id).checked);
    expect(looked.toSorted().at(-1)).toBe(lawAsOf);
  });
});
