// What the outcome itself asks: recorded there, the person stays; and each such answer can be changed and taken back.
import { describe, expect, it } from 'vitest';
import { placeAsked, replay } from '../../machines/journey/replay.ts';
import { journeyMachine } from '../../machines/journey/machine.ts';
import type { AnswerEvent, JourneyEvent } from '../../machines/journey/vocabulary.ts';
import type { Answers, AnswerValue, QuestionId } from '../../machines/questions/registry.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import { answerTo, opening, pathsFrom, step, today, walk } from './walk.ts';

const onS2: Answers = { nation: 'england', now: 'kept', section: 's2' };
const stepsOf = (answers: Answers): readonly AnswerEvent[] => walk(answers).steps;
const after = (answers: Answers, ...more: readonly JourneyEvent[]) =>
  replay(journeyMachine, [...stepsOf(answers), ...more], today);

describe('an answer at the outcome', () => {
  it.each<[who: Answers, question: QuestionId, value: AnswerValue, fact: object]>([
    [onS2, 'started-on', '2026-11-16', { startedOn: '2026-11-16' }],
    [onS2, 'tribunal-used', 'no', { tribunalUsed: false }],
    [onS2, 'place', 'england:a-hospital', { nation: 'england' }],
    [onS2, 'age', '16-17', { age: '16-17' }],
    [
      { ...onS2, section: 's5-2' },
      'started-at',
      '2026-11-22T06:30:00+00:00',
      { startedOn: '2026-11-22' },
    ],
    [{ nation: 'england', now: 'agreed' }, 'treatments', 's57', { treatmentsDiscussed: ['s57'] }],
    [
      { nation: 'england', now: 'community', 'community-kind': 'cto' },
      'underlying-started-on',
      '2026-01-05',
      { underlyingStartedOn: '2026-01-05' },
    ],
    [
      { nation: 'england', now: 'care-home', 'dols-authorised': 'yes' },
      'authorised-until',
      '2027-02-01',
      { authorisedUntil: '2027-02-01' },
    ],
  ])('%j: %s is recorded, and the person stays', (who, question, value, fact) => {
    const there = after(who, answerTo(question, value));
    expect(there.place).toBe('outcome');
    expect(there.case.facts).toMatchObject(fact);
    expect(there.case.answers[question]).toEqual(value);
    expect(there.dropped).toEqual([]);
  });

  it.each<[who: Answers, question: QuestionId, value: AnswerValue]>([
    [{ nation: 'england', now: 'agreed' }, 'started-on', '2026-11-16'],
    [onS2, 'started-at', '2026-11-22T06:30:00+00:00'],
    [onS2, 'section', 's3'],
    [onS2, 'community-kind', 'cto'],
    [onS2, 'authorised-until', '2027-02-01'],
  ])('%j: %s changes nothing there, and is set aside', (who, question, value) => {
    const event = answerTo(question, value);
    expect(after(who, event).dropped).toEqual([event]);
  });

  it('is not asked again by the module that would ask it', () => {
    const { case: one } = after(onS2, answerTo('started-on', '2026-11-16'));
    expect(wholeCase(one).modules).toContain('dates');
    const there = walk(onS2).end;
    const [path] = pathsFrom(
      step(step(there, answerTo('started-on', '2026-11-16')), opening('dates')),
    );
    expect(path?.steps.map(({ question }) => question)).toEqual(['tribunal-used']);
  });

  it('closes the module once nothing is left to ask', () => {
    const { case: one } = after(
      onS2,
      answerTo('started-on', '2026-11-16'),
      answerTo('tribunal-used', 'no'),
    );
    expect(wholeCase(one).modules).not.toContain('dates');
  });

  it('goes with the section it was for: kept on section 3, set aside by choice in hospital', () => {
    const date = answerTo('started-on', '2026-11-16');
    expect(after({ ...onS2, section: 's3' }, date).steps).toContain(date);
    expect(after({ nation: 'england', now: 'agreed' }, date).dropped).toEqual([date]);
  });

  it('settles the nation by the place, and a later answer follows from it', () => {
    const there = after({ now: 'being-assessed' }, answerTo('place', 'wales:a-board'));
    expect(there.case.facts.nation).toBe('wales');
  });
});

describe('where a question stands that is being changed', () => {
  const list = [
    ...stepsOf(onS2),
    answerTo('place', 'england:a-hospital'),
    answerTo('started-on', '2026-11-16'),
    opening('care'),
    answerTo('care-condition', 'yes'),
  ];
  it.each<[question: QuestionId, topic: string, step: number]>([
    ['who', 'start', 0],
    ['section', 'section', 3],
    ['place', 'ward', 4],
    ['started-on', 'dates', 5],
    ['care-condition', 'care', 7],
  ])('%s: in %s, after %i steps', (question, topic, at) =>
    expect(placeAsked(journeyMachine, list, question, today)).toEqual({
      place: { question, topic },
      step: at,
    }),
  );
});
