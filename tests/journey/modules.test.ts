// The short ways deeper: each leads from any outcome back to it, and together they come to every other question.
import { afterAll, describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import { moduleIds, type ModuleId } from '../../machines/journey/modules.ts';
import { openModules } from '../../machines/journey/open-modules.ts';
import { dontKnow } from '../../machines/questions/question.ts';
import { questionIds } from '../../machines/questions/ids.ts';
import type { Answers, QuestionId } from '../../machines/questions/registry.ts';
import { outcomesOfEachKind } from './outcomes.ts';
import {
  answersTo,
  isOutcome,
  opening,
  pathsFrom,
  said,
  step,
  walk,
  type Path,
  type Snapshot,
} from './walk.ts';

const kinds = outcomesOfEachKind();
const asked = new Set<QuestionId>(
  kinds.flatMap(({ context }) => Object.keys(context.case.answers) as QuestionId[]),
);
let walked = 0;
afterAll(() =>
  console.log(`the short ways deeper: ${walked} paths, from ${kinds.length} kinds of outcome`),
);

function* waysThrough(module: ModuleId, here: Snapshot, pick = answersTo): Generator<Path> {
  for (const path of pathsFrom(step(here, opening(module)), pick)) {
    walked += 1;
    for (const { question } of path.steps) asked.add(question);
    yield path;
  }
}

/** Are the answers given before the first of what came after, as they were? */
const keeps = (before: Snapshot, after: Snapshot) =>
  JSON.stringify(Object.entries(after.context.case.answers)).startsWith(
    JSON.stringify(Object.entries(before.context.case.answers)).slice(0, -1),
  );

describe('a short way deeper', () => {
  it.each(moduleIds)(
    '%s: leads from every kind of outcome back to it, with the answers before it untouched',
    (module) => {
      const astray: string[] = [];
      for (const here of kinds)
        for (const at of [0, 1, -1])
          for (const path of waysThrough(module, here, (question) => [
            answersTo(question).at(at) ?? dontKnow,
          ]))
            if (!isOutcome(path.end) || !keeps(here, path.end)) astray.push(said(path));
      expect(astray).toEqual([]);
    },
    60_000,
  );

  it.each(moduleIds)(
    '%s: ends on every path for somebody who knows nothing yet, whatever they answer',
    (module) => {
      expect(
        [...waysThrough(module, walk({}).end)].filter(({ end }) => !isOutcome(end)).map(said),
      ).toEqual([]);
    },
    60_000,
  );

  it('asks something wherever it is offered', () => {
    const idle = kinds.flatMap((here) =>
      openModules(here.context.case).filter((module) => isOutcome(step(here, opening(module)))),
    );
    expect(idle).toEqual([]);
  });

  it('asks every question that is not asked on the way to the outcome, but the place, which is chosen there', () => {
    expect(questionIds.filter((question) => !asked.has(question))).toEqual(['place']);
  });
});

describe('a carer whose health is at risk', () => {
  const carer = {
    'carer-necessary': 'yes',
    'carer-health': 'yes',
    'carer-outcomes': ['recreation'],
    'carer-wellbeing': 'yes',
  } as const;

  // In England that is enough; in Wales a part of life must be touched (WSI 2015/1578 reg 5); elsewhere unknown, it may be.
  it.each([
    ['england', false],
    ['wales', true],
    [dontKnow, true],
  ] as const)('in %s: asked what they cannot manage: %s', (nation, isAsked) => {
    const here = step(
      walk({ who: 'carer', nation, now: 'kept', section: 's3' }).end,
      opening('carer'),
    );
    const [path] = pathsFrom(here, (question) => [(carer as Answers)[question] ?? dontKnow]);
    expect(path?.steps.some(({ question }) => question === 'carer-outcomes')).toBe(isAsked);
    if (nation !== dontKnow)
      expect(assess(path?.end.context.case.facts ?? {}).findings['carer-eligible'].verdict).toBe(
        'yes',
      );
  });
});
