// Going back and changing an answer, as properties of any journey whatever.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTakenAtOutcome } from '../../machines/journey/at-outcome.ts';
import { moduleIds } from '../../machines/journey/modules.ts';
import { replay } from '../../machines/journey/replay.ts';
import { journeyMachine } from '../../machines/journey/machine.ts';
import type { AnswerEvent, JourneyEvent } from '../../machines/journey/vocabulary.ts';
import { questionIds } from '../../machines/questions/ids.ts';
import {
  answersTo,
  answerTo,
  isOutcome,
  opening,
  questionAt,
  start,
  step,
  today,
  type Snapshot,
} from './walk.ts';
import { runs } from '../runs.ts';

/** A journey of somebody who answers and opens modules as the dice say. */
const journeys = fc.array(fc.nat(), { minLength: 1, maxLength: 24 }).map((dice) => {
  let here = start();
  return dice.map((die): JourneyEvent => {
    const question = isOutcome(here) ? undefined : questionAt(here);
    const values = question ? answersTo(question) : [];
    const event = question
      ? answerTo(question, values[die % values.length] ?? 'dont-know')
      : opening(moduleIds[die % moduleIds.length] ?? 'dates');
    here = step(here, event);
    return event;
  });
});

/** Where steps that all apply lead, one by one. */
const placeAfter = (steps: readonly JourneyEvent[]): Snapshot => steps.reduce(step, start());

const isAnswer = (event: JourneyEvent): event is AnswerEvent => 'question' in event;

/** A journey in which one answer is changed to another. */
const changes = fc.tuple(journeys, fc.nat(), fc.nat()).map(([steps, which, to]) => {
  const answers = steps.flatMap((event, at) => (isAnswer(event) ? [{ event, at }] : []));
  const chosen = answers[which % answers.length];
  if (!chosen) throw new Error('Every journey begins with an answer.');
  const values = answersTo(chosen.event.question);
  const event = answerTo(chosen.event.question, values[to % values.length] ?? 'dont-know');
  return { at: chosen.at, changed: steps.map((one, at) => (at === chosen.at ? event : one)) };
});

const anySteps = fc.array(
  fc.oneof(
    fc
      .constantFrom(...questionIds)
      .chain((id) =>
        fc.constantFrom(...answersTo(id)).map((value): JourneyEvent => answerTo(id, value)),
      ),
    fc.constantFrom(...moduleIds).map((id): JourneyEvent => opening(id)),
  ),
  { maxLength: 40 },
);

describe('going back', () => {
  it('is the state before the last step, exactly', () => {
    fc.assert(
      fc.property(journeys, (steps) => {
        const before = replay(journeyMachine, steps.slice(0, -1), today);
        const there = placeAfter(steps.slice(0, -1));
        expect(before.case.answers).toEqual(there.context.case.answers);
        expect(before.place === 'outcome').toBe(isOutcome(there));
        if (before.place !== 'outcome') expect(before.place.question).toBe(questionAt(there));
        expect(before.dropped).toEqual([]);
      }),
      runs(300),
    );
  });

  it('all the way leads to the first question, with nothing left', () => {
    expect(replay(journeyMachine, [], today)).toMatchObject({
      place: { question: 'who' },
      case: { answers: {} },
    });
  });
});

describe('changing an answer', () => {
  it('keeps what came before it, and of what came after exactly what is still asked, in order', () => {
    fc.assert(
      fc.property(changes, ({ at, changed }) => {
        const { steps } = replay(journeyMachine, changed, today);
        expect(steps.slice(0, at + 1)).toEqual(changed.slice(0, at + 1));
        let here = start();
        const stillAsked = changed.filter((event) => {
          const asked =
            isAnswer(event) && !isOutcome(here)
              ? questionAt(here) === event.question
              : isOutcome(here) &&
                (!isAnswer(event) || isTakenAtOutcome(event.question, here.context.case));
          if (asked) here = step(here, event);
          return asked;
        });
        expect(steps).toEqual(stillAsked);
      }),
      runs(500),
    );
  });

  it('loses nothing silently: each step is kept or named as dropped', () => {
    fc.assert(
      fc.property(changes, ({ changed }) => {
        const {
          steps,
          dropped,
          case: { answers },
        } = replay(journeyMachine, changed, today);
        expect(steps.length + dropped.length).toBe(changed.length);
        expect(changed.filter((event) => !steps.includes(event))).toEqual(dropped);
        for (const event of steps)
          if (isAnswer(event)) expect(answers).toHaveProperty(event.question);
      }),
      runs(500),
    );
  });

  it('and replaying what was kept gives the same again', () => {
    fc.assert(
      fc.property(changes, ({ changed }) => {
        const { steps, place, case: one } = replay(journeyMachine, changed, today);
        expect(replay(journeyMachine, steps, today)).toEqual({
          steps,
          place,
          case: one,
          dropped: [],
        });
      }),
      runs(300),
    );
  });
});

describe('replaying', () => {
  it('never throws, whatever the steps and their order', () => {
    fc.assert(
      fc.property(anySteps, (steps) => void replay(journeyMachine, steps, today)),
      runs(500),
    );
  });
});
