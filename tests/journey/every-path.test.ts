// The main part of the journey, walked whole: every option of every question, from the start to the first outcome.
import { afterAll, describe, expect, it } from 'vitest';
import { advocateFinding, withoutTreatments } from '../../machines/case.ts';
import { dontKnow } from '../../machines/questions/question.ts';
import { journeyMachine } from '../../machines/journey/machine.ts';
import { replay, type Chart } from '../../machines/journey/replay.ts';
import { toOutcomeMachine } from '../../machines/journey/to-outcome.ts';
import { questionOf, type QuestionId } from '../../machines/questions/registry.ts';
import { clueQuestions } from '../../machines/questions/clues.ts';
import type { Verdict } from '../../machines/reason/right.ts';
import { advocateByTheTables } from './advocate-by-the-tables.ts';
import { pathsFrom, said, start, today, type Path } from './walk.ts';

const paths = [...pathsFrom(start())];
const verdicts = new Map<Path, Verdict>(
  paths.map((path) => {
    const { facts } = path.end.context.case;
    return [path, advocateFinding(withoutTreatments(facts), today).verdict];
  }),
);
const endingIn = (verdict: Verdict) => paths.filter((path) => verdicts.get(path) === verdict);
const answered = (path: Path, question: QuestionId) =>
  path.end.context.case.answers[question] !== undefined;
const offending = (bad: readonly Path[]) =>
  bad.slice(0, 10).map((path) => `${said(path)} → ${verdicts.get(path) ?? ''}`);

afterAll(() =>
  console.log(
    `the main part of the journey: ${paths.length} paths, the longest of ${Math.max(...paths.map(({ steps }) => steps.length))} answers`,
  ),
);

describe('every path from the start', () => {
  it('ends in an outcome, without a loop or a dead end', () => {
    expect(paths.length).toBeGreaterThan(9_000);
    expect(paths.every(({ end }) => end.matches('outcome'))).toBe(true);
  });

  it('is the same by the shorter chart that the first question comes with', () => {
    // One chart after the other: a way walked before is remembered for one chart at a time.
    const places = (chart: Chart) =>
      paths.map(({ steps }) => replay(chart, steps.slice(0, -1), today).place);
    for (const { steps } of paths) {
      const short = replay(toOutcomeMachine, steps, today);
      expect(short.place === 'outcome' && short.dropped.length === 0, `${steps.length}`).toBe(true);
    }
    expect(places(toOutcomeMachine)).toEqual(places(journeyMachine));
  });

  it('takes “I don’t know” at each question but those everybody knows', () => {
    const asked = new Set(paths.flatMap(({ steps }) => steps.map(({ question }) => question)));
    for (const question of asked) {
      if (question === 'who' || question === 'custody-kind') continue;
      const { shape } = questionOf(question);
      expect(shape, question).toBe('choice');
      expect(
        paths.some(({ end }) => end.context.case.answers[question] === dontKnow),
        question,
      ).toBe(true);
    }
  });

  it('keeps all that was answered, in order', () => {
    const lost = paths.filter(
      ({ steps, end }) =>
        JSON.stringify(Object.entries(end.context.case.answers)) !==
        JSON.stringify(steps.map(({ question, value }) => [question, value])),
    );
    expect(offending(lost)).toEqual([]);
  });

  it('never lets who is asking change the way or the verdict', () => {
    const course = (who: string) =>
      paths.flatMap((path) =>
        path.steps[0]?.value === who
          ? `${said({ ...path, steps: path.steps.slice(1) })} → ${verdicts.get(path) ?? ''}`
          : [],
      );
    const patient = course('patient');
    for (const who of ['carer', 'professional']) expect(course(who)).toEqual(patient);
  });
});

describe('the advocate at the outcome', () => {
  it('is what the decision tables say of everybody whom the answers fit', () => {
    const wrong = paths.filter(
      (path) =>
        verdicts.get(path) !== advocateByTheTables(withoutTreatments(path.end.context.case.facts)),
    );
    expect(offending(wrong)).toEqual([]);
  });

  it('leaves open in its finding what treatments nobody asked about would change', () => {
    const wrong = paths.filter(({ end: { context } }) => {
      const { facts } = context.case;
      return advocateFinding(facts, today).verdict !== advocateByTheTables(facts);
    });
    expect(offending(wrong)).toEqual([]);
  });

  it('is open only where somebody did not know', () => {
    expect(
      offending(
        endingIn('maybe').filter(({ steps }) => steps.every(({ value }) => value !== dontKnow)),
      ),
    ).toEqual([]);
  });

  it('is never “no” from clues to a short power alone, without a known date', () => {
    const byClues = endingIn('no').filter((path) =>
      (Object.keys(clueQuestions) as QuestionId[]).some((clue) => answered(path, clue)),
    );
    const kept = byClues.filter(
      ({ end }) =>
        end.context.case.answers['who-else'] !== 'myself' &&
        end.context.case.answers.paper !== 'dols',
    );
    expect(kept.length).toBeGreaterThan(0);
    expect(
      offending(
        kept.filter(({ end }) => (end.context.case.answers['when-began'] ?? dontKnow) === dontKnow),
      ),
    ).toEqual([]);
  });

  it('is never “not yet”, and “elsewhere” only for Scotland and Northern Ireland', () => {
    expect(endingIn('not-yet')).toEqual([]);
    const other = new Set(endingIn('elsewhere').map(({ end }) => end.context.case.answers.nation));
    expect(other).toEqual(new Set(['scotland', 'northern-ireland']));
  });
});
