// The short ways deeper: each leads from any outcome back to it, and together they come to every other question.
import { afterAll, describe, expect, it } from 'vitest';
import { moduleIds, type ModuleId } from '../../machines/journey/modules.ts';
import { openModules } from '../../machines/journey/open-modules.ts';
import { dontKnow } from '../../machines/questions/question.ts';
import { questionIds, type QuestionId } from '../../machines/questions/registry.ts';
import { outcomesOfEachKind } from './outcomes.ts';
import { answersTo, isOutcome, opening, pathsFrom, said, step, walk, type Path, type Snapshot } from './walk.ts';

const kinds = outcomesOfEachKind();
const asked = new Set<QuestionId>(kinds.flatMap(({ context }) => Object.keys(context.answers) as QuestionId[]));
let walked = 0;
afterAll(() => console.log(`the short ways deeper: ${walked} paths, from ${kinds.length} kinds of outcome`));

function* waysThrough(module: ModuleId, here: Snapshot, pick = answersTo): Generator<Path> {
  for (const path of pathsFrom(step(here, opening(module)), pick)) {
    walked += 1;
    for (const { question } of path.steps) asked.add(question);
    yield path;
  }
}

describe('a short way deeper', () => {
  it.each(moduleIds)('%s: leads from every kind of outcome back to it, with the answers before it untouched', (module) => {
    for (const here of kinds) {
      const before = Object.entries(here.context.answers);
      for (const at of [0, 1, -1]) {
        for (const { end } of waysThrough(module, here, (question) => [answersTo(question).at(at) ?? dontKnow])) {
          expect(isOutcome(end)).toBe(true);
          expect(Object.entries(end.context.answers).slice(0, before.length)).toEqual(before);
        }
      }
    }
  });

  it.each(moduleIds)('%s: ends on every path for somebody who knows nothing yet, whatever they answer', (module) => {
    for (const path of waysThrough(module, walk({}).end)) expect(isOutcome(path.end), said(path)).toBe(true);
  });

  it('asks something wherever it is offered', () => {
    for (const here of kinds)
      for (const module of openModules(here.context.answers)) expect(isOutcome(step(here, opening(module))), module).toBe(false);
  });

  it('asks every question that is not asked on the way to the outcome', () => {
    expect(questionIds.filter((question) => !asked.has(question))).toEqual([]);
  });
});
