// Who is the nearest relative where less is known than in the families of `tests/law/nearest-relative-cases.ts`.
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { Relative } from '../../machines/facts/facts.ts';

const apart = { ukResident: true, livesWith: false, caresFor: false, separated: false } as const;
const grown = { ...apart, adult: true } as const;
const mother: Relative = { ...grown, id: 'mother', relation: 'parent' };

function nearest(relatives: Relative[]): string | undefined {
  const { verdict, relative } = assess({
    asOf: '2026-11-22',
    nation: 'england',
    status: 's3',
    age: '18-or-over',
    relatives,
  }).findings['nearest-relative'];
  return verdict === 'yes' ? relative : verdict;
}

describe('the list of section 26 comes before age, so ages need not be known', () => {
  it.each<[first: Relative['relation'], second: Relative['relation']]>([
    ['spouse', 'child'],
    ['civil-partner', 'child'],
    ['child', 'parent'],
    ['parent', 'sibling'],
    ['sibling', 'grandparent'],
    ['grandparent', 'grandchild'],
    ['grandchild', 'uncle-aunt'],
    ['uncle-aunt', 'nephew-niece'],
  ])('a %s before a %s', (first, second) => {
    expect(
      nearest([
        { ...grown, id: 'b', relation: second },
        { ...grown, id: 'a', relation: first },
      ]),
    ).toBe('a');
  });

  it('a partner at home before a child at home', () => {
    const home = { ...grown, livesWith: true, sharedYears: 2 } as const;
    expect(
      nearest([
        { ...home, id: 'b', relation: 'child' },
        { ...home, id: 'a', relation: 'partner' },
      ]),
    ).toBe('a');
  });
});

describe('the nearest relative', () => {
  it.each<[why: string, relatives: Relative[], who: string]>([
    [
      'a grown-up sister of unknown age',
      [{ ...grown, id: 'sister', relation: 'sibling' }],
      'sister',
    ],
    [
      'a brother of 17, and an aunt',
      [
        { ...apart, id: 'brother', relation: 'sibling', ageYears: 17 },
        { ...grown, id: 'aunt', relation: 'uncle-aunt' },
      ],
      'aunt',
    ],
    [
      'a brother of 18, and an aunt',
      [
        { ...apart, id: 'brother', relation: 'sibling', ageYears: 18 },
        { ...grown, id: 'aunt', relation: 'uncle-aunt' },
      ],
      'brother',
    ],
    ['a mother under 18', [{ ...apart, id: 'mother', relation: 'parent', adult: false }], 'mother'],
    [
      'a partner under 18',
      [
        {
          ...apart,
          id: 'partner',
          relation: 'partner',
          adult: false,
          livesWith: true,
          sharedYears: 1,
        },
      ],
      'partner',
    ],
    [
      'a partner who has lived there nobody knows how long',
      [{ ...grown, id: 'partner', relation: 'partner', livesWith: true }, mother],
      'maybe',
    ],
    [
      'a housemate of nobody knows how long',
      [{ ...grown, id: 'friend', relation: 'other', livesWith: true }, mother],
      'maybe',
    ],
    [
      'a partner of long standing, perhaps at home',
      [
        { ...grown, id: 'partner', relation: 'partner', livesWith: undefined, sharedYears: 9 },
        mother,
      ],
      'maybe',
    ],
    [
      'a mother of 17, and a grown-up father of unknown age',
      [
        { ...apart, id: 'mother', relation: 'parent', ageYears: 17 },
        { ...grown, id: 'father', relation: 'parent' },
      ],
      'father',
    ],
    [
      'a mother of 17, and a father under 18 too',
      [
        { ...apart, id: 'mother', relation: 'parent', ageYears: 17 },
        { ...apart, id: 'father', relation: 'parent', adult: false },
      ],
      'maybe',
    ],
    [
      'a mother under 18, and a father of 18',
      [
        { ...apart, id: 'mother', relation: 'parent', adult: false },
        { ...grown, id: 'father', relation: 'parent', ageYears: 18 },
      ],
      'father',
    ],
    [
      'a father of 18, and a grown-up mother of unknown age',
      [{ ...grown, id: 'father', relation: 'parent', ageYears: 18 }, mother],
      'maybe',
    ],
    [
      'a father of 30, and a mother of whom no age is known',
      [
        { ...grown, id: 'father', relation: 'parent', ageYears: 30 },
        { ...apart, id: 'mother', relation: 'parent' },
      ],
      'maybe',
    ],
    [
      'an elder nephew of the half blood, and one perhaps of the whole',
      [
        { ...grown, id: 'half', relation: 'nephew-niece', ageYears: 50, wholeBlood: false },
        { ...grown, id: 'younger', relation: 'nephew-niece', ageYears: 30 },
      ],
      'maybe',
    ],
    ['a mother perhaps abroad', [{ ...mother, ukResident: undefined }], 'maybe'],
  ])('%s', (_, relatives, who) => expect(nearest(relatives)).toBe(who));
});
