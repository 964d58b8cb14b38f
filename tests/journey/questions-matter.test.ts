// No question for nothing: of each, two answers end in different findings.
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import { moduleIds } from '../../machines/journey/modules.ts';
import { factsFrom } from '../../machines/questions/facts-from.ts';
import { dontKnow } from '../../machines/questions/question.ts';
import { questionIds } from '../../machines/questions/ids.ts';
import { questionOf, type Answers, type QuestionId } from '../../machines/questions/registry.ts';
import {
  answersTo,
  answerTo,
  isOutcome,
  opening,
  pathsFrom,
  questionAt,
  start,
  step,
  walk,
  type Snapshot,
} from './walk.ts';

const onDoLSInWales: Answers = {
  who: 'patient',
  nation: 'wales',
  now: 'kept',
  section: 'other',
  'section-other': 'dols',
};
/** People who between them meet every question; what is not said here they do not know. */
const people: readonly Answers[] = [
  { who: 'patient', nation: 'england' },
  { who: 'patient', nation: 'england', now: 'agreed', treatments: 's58a' },
  { who: 'patient', nation: 'england', now: 'kept', section: 's2' },
  { who: 'patient', nation: 'england', now: 'kept', section: 'other', 'section-other': 's4' },
  { who: 'patient', nation: 'england', now: 'kept', section: 'court' },
  {
    who: 'patient',
    nation: 'england',
    now: 'kept',
    section: 'other',
    'section-other': 'cto-revoked',
  },
  { who: 'patient', nation: 'england', now: 'community', 'community-kind': 'cto' },
  { who: 'patient', nation: 'england', now: 'community', 'community-kind': 'guardianship' },
  {
    who: 'patient',
    nation: 'england',
    now: 'community',
    'community-kind': 'conditional-discharge',
  },
  { who: 'patient', nation: 'england', now: 'community', 'community-kind': 'on-leave' },
  { who: 'patient', nation: 'england', now: 'community', 'community-kind': 'away' },
  onDoLSInWales,
  { who: 'patient', nation: 'england', now: 'care-home' },
  { who: 'patient', nation: 'england', now: 'prison' },
  { who: 'patient', nation: 'england', now: 'kept', section: 'court', 'section-court': 'number' },
  { who: 'patient', nation: 'england', now: 'kept', 'who-decided': 'somebody-else' },
];

/** In a module: a usual answer that leads on, so that later questions are asked and count. */
const leading: Answers = {
  'started-on': '2026-10-01',
  'before-cto': 'court',
  'underneath-cto': 's37',
  'care-condition': 'yes',
  'care-outcomes': ['nutrition', 'hygiene'],
  'care-wellbeing': 'yes',
  process: ['assessment'],
  difficulty: ['weigh'],
  supporter: 'yes',
  'carer-necessary': 'yes',
  'carer-health': 'no',
  'carer-outcomes': ['recreation'],
  age: '18-or-over',
  'supporter-exceptions': [],
  'dols-authorised': 'no',
  'carer-wellbeing': 'yes',
  relatives: [{ id: 'x', relation: 'parent' }],
  'relative-orders': ['care-order'],
};

/** The same for a carer who manages everything: then it is their health that decides. */
const leadings: readonly Answers[] = [leading, { ...leading, 'carer-outcomes': [] }];

function* placesOnTheWay(from: Snapshot, given: Answers): Generator<Snapshot> {
  for (let here = from; !isOutcome(here); ) {
    yield here;
    const question = questionAt(here);
    here = step(here, answerTo(question, given[question] ?? answersTo(question).at(-1) ?? ''));
  }
}

/** Everywhere a question is asked of these people, on the way and in the modules. */
const places: readonly (readonly [Snapshot, Answers])[] = people.flatMap((person) => {
  const { end } = walk(person);
  const inModules = leadings.flatMap((answers) =>
    moduleIds.flatMap((module) =>
      [...placesOnTheWay(step(end, opening(module)), answers)].map(
        (here) => [here, answers] as const,
      ),
    ),
  );
  return [
    ...[...placesOnTheWay(start(), person)].map((here) => [here, person] as const),
    ...inModules,
  ];
});

/** What is found in the end if this is answered here and the rest as given. */
function foundAfter(here: Snapshot, event: ReturnType<typeof answerTo>, given: Answers): string {
  const [path] = pathsFrom(step(here, event), (question) => [given[question] ?? dontKnow]);
  return JSON.stringify(assess(path?.end.context.case.facts ?? {}).findings);
}

const differs =
  (id: QuestionId) =>
  ([here, given]: readonly [Snapshot, Answers]) =>
    questionAt(here) === id &&
    new Set(answersTo(id).map((value) => foundAfter(here, answerTo(id, value), given))).size > 1;

describe('a question', () => {
  it.each(questionIds.filter((id) => id !== 'who' && id !== 'place'))(
    '%s: can change some finding of some right',
    (id) => {
      expect(places.some(differs(id))).toBe(true);
    },
    60_000,
  );

  it('the place: settles the nation, and so can change a finding', () => {
    const { end } = walk({ who: 'patient', now: 'agreed' });
    const found = (place: string) => foundAfter(end, answerTo('place', place), {});
    expect(found('wales:a-board')).not.toBe(found('england:a-hospital'));
  });

  it('who is asking: changes words, never a finding', () => {
    expect(places.some(differs('who'))).toBe(false);
  });

  const known: readonly QuestionId[] = ['who', 'custody-kind'];
  it.each(known)('%s: takes no “I don’t know”, for everybody knows it', (id) => {
    const question = questionOf(id);
    expect(question.shape === 'choice' && question.options.includes(dontKnow)).toBe(false);
  });

  const others = questionIds.filter((id) => !known.includes(id));
  it.each(others)('%s: takes “I don’t know”, which says nothing that was not known', (id) => {
    const question = questionOf(id);
    if (question.shape === 'choice') expect(question.options).toContain(dontKnow);
    const facts = factsFrom({ [id]: dontKnow });
    // Leave is given from few sections, so not knowing which still rules out the rest.
    expect(Object.keys(facts)).toEqual(id === 'leave-section' ? ['status'] : []);
  });
});
