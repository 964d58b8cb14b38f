// A module is offered exactly where it can matter: over every status, in each nation, young or grown up.
import { describe, expect, it } from 'vitest';
import { assess, type Assessment } from '../../machines/assess.ts';
import { moduleIds, modulesFor, type ModuleId } from '../../machines/journey/modules.ts';
import { openModules } from '../../machines/journey/open-modules.ts';
import { knownStatusIds, type StatusId } from '../../machines/law/status-ids.ts';
import { dontKnow } from '../../machines/questions/question.ts';
import { questionOf, type Answers, type QuestionId } from '../../machines/questions/registry.ts';
import { rightIds, type RightId } from '../../machines/rights/registry.ts';
import { answersThatGive, outcomeWith } from './outcomes.ts';
import { answersTo, caseWith, opening, pathsFrom, step } from './walk.ts';

const few = (id: QuestionId) =>
  questionOf(id).shape === 'several'
    ? answersTo(id).slice(0, 2)
    : answersTo(id).filter((value) => value !== dontKnow);
const assessed = (answers: Answers): Assessment['findings'] =>
  assess(caseWith(answers).facts).findings;

/** The rights whose finding some way through the module changes, compared by `view`, as they come. */
function* changed(
  module: ModuleId,
  answers: Answers,
  view: (findings: Assessment['findings'], id: RightId) => string,
): Generator<RightId> {
  const before = assessed(answers);
  for (const { end } of pathsFrom(step(outcomeWith(answers), opening(module)), few)) {
    const after = assessed(end.context.case.answers);
    for (const id of rightIds) if (view(after, id) !== view(before, id)) yield id;
  }
}

const ages: readonly Answers[] = [{}, { treatments: 's58a', age: '18-or-over' }];
const reachable = knownStatusIds.flatMap((status): [StatusId, Answers][] => {
  const answers = answersThatGive(status);
  return answers ? [[status, answers]] : [];
});

/** Rights that do not turn on the status: other modules, always offered, ask about them, or (DoLS) no module can for this person. */
const notOfTheStatus: readonly RightId[] = ['care-act-advocate', 'imca'];

describe('the modules offered', () => {
  it('are tried for every status but a warrant under section 135(2), which no answer gives', () => {
    const left = knownStatusIds.filter((status) => !reachable.some(([one]) => one === status));
    expect(left).toEqual(['s135-2']);
  });

  it.each(reachable)(
    'on %s: those left out could change no verdict of the status',
    (_, settled) => {
      for (const nation of ['england', 'wales'])
        for (const age of ages) {
          const answers = { ...settled, nation, ...age };
          const offered = modulesFor(caseWith(answers));
          for (const module of moduleIds.filter((id) => !offered.includes(id))) {
            const verdicts = new Set(
              changed(module, answers, (findings, id) => findings[id].verdict),
            );
            expect(
              [...verdicts].filter((id) => !notOfTheStatus.includes(id)),
              `${module} in ${nation}`,
            ).toEqual([]);
          }
        }
    },
  );

  it.each(reachable)('on %s: each of them can change some finding', (_, settled) => {
    for (const nation of ['england', 'wales']) {
      const answers = { ...settled, nation };
      for (const module of openModules(caseWith(answers))) {
        const [first] = changed(module, answers, (findings, id) => JSON.stringify(findings[id]));
        expect(first, `${module} in ${nation}`).toBeDefined();
      }
    }
  });

  it('are none where Scotland or Northern Ireland has an Act of its own', () => {
    for (const nation of ['scotland', 'northern-ireland'])
      expect(openModules(caseWith({ nation }))).toEqual([]);
  });
});
