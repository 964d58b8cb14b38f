// Whether England and Wales share the law of a right. Where they do, only a nation with an Act of its own can change it.
import { expect, it } from 'vitest';
import { currentLaw } from '../../machines/law/law.ts';
import { decideRight } from '../../machines/reason/decide.ts';
import { rightIds, rights } from '../../machines/rights/registry.ts';
import { everyCorner } from '../law-data/walk.ts';

const inEngland = [...everyCorner()].filter(({ nation }) => nation === 'england');

it.each(rightIds)('%s: says it is the same in both nations exactly where it is', (id) => {
  const found = (nation: 'england' | 'wales') =>
    inEngland.map((facts) =>
      decideRight(rights[id], { ...facts, nation }, '2026-11-22', currentLaw),
    );
  expect(rights[id].sameInBothNations).toBe(
    JSON.stringify(found('england')) === JSON.stringify(found('wales')),
  );
});
