// The chart laid out for readers says what the machine does: a row for each kind of way there is in it.
import { describe, expect, it } from 'vitest';
import {
  chart,
  openedAtTheEnd,
  type Target,
  type Topic,
  type Way,
} from '../../machines/drawn/chart.ts';
import { topicIds, type TopicId } from '../../machines/journey/topics.ts';
import { questionIds } from '../../machines/questions/ids.ts';
import type { QuestionId } from '../../machines/questions/registry.ts';

const place = (to: Target) =>
  to === 'outcome' ? 'outcome' : 'topic' in to ? `the topic ${to.topic}` : to.question;
const told = (ways: readonly Way[]) =>
  ways
    .map(({ to, when }) =>
      [
        when &&
          `${when.guard}${when.question ? ` ${when.question}` : ''}${when.value ? ` ${when.value}` : ''}:`,
        place(to),
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join('; ');
const topic = (id: TopicId): Topic | undefined => chart.find((one) => one.id === id);

describe('the chart as data', () => {
  it.each<[topic: TopicId, question: QuestionId, ways: string]>([
    ['start', 'who', 'nation'],
    ['start', 'nation', 'otherLaw: outcome; now'],
    ['section', 'section-court', 'answered section-court number: section-number; outcome'],
    [
      'section',
      'section-other',
      'answered section-other dols: the topic ward; answered section-other dont-know: the topic clues; outcome',
    ],
    [
      'community',
      'community-kind',
      'answered community-kind on-leave: leave-section; answered community-kind away: away-section; outcome',
    ],
    ['clues', 'paper', 'advocateYes: outcome; when-began'],
    ['prison', 'custody-kind', 'outcome'],
  ])('%s: from %s to %s', (id, question, ways) => {
    const asked = topic(id)?.asked.find((one) => one.question === question);
    expect([told(asked?.ways ?? []), asked?.passedOver]).toEqual([ways, undefined]);
  });

  it.each<[topic: TopicId, question: QuestionId, when: string, past: string, ways: string]>([
    ['dates', 'before-cto', 'notOnCto', 'notOnCto: guardianship-by', 'guardianship-by'],
    [
      'treatment-module',
      'treatments',
      'asked treatments',
      'ageMatters: age; medication-started-on',
      'ageMatters: age; medication-started-on',
    ],
    [
      'carer',
      'carer-health',
      'answered carer-necessary no',
      'answered carer-necessary no: outcome',
      'carer-outcomes',
    ],
    [
      'leaving',
      'process',
      'asked process',
      'asked process: the topic council',
      'the topic council',
    ],
  ])('%s: %s is passed over if %s', (id, question, when, past, ways) => {
    const asked = topic(id)?.asked.find((one) => one.question === question);
    const { guard, ...of } = asked?.passedOver?.when ?? { guard: '' };
    expect([
      [guard, ...Object.values(of)].join(' '),
      told(asked?.passedOver?.ways ?? []),
      told(asked?.ways ?? []),
    ]).toEqual([when, past, ways]);
  });

  it('says the ways in only where a topic begins with a test', () => {
    const entries = chart.flatMap(({ id, entry }) =>
      entry.length > 0 ? [`${id}: ${told(entry)}`] : [],
    );
    expect(entries).toEqual(['ward: advocateNo: outcome; on-a-ward']);
  });

  it('holds every topic, every question once or more, and nothing else', () => {
    expect(chart.map(({ id }) => id)).toEqual(topicIds);
    expect(new Set(chart.flatMap(({ asked }) => asked.map(({ question }) => question)))).toEqual(
      new Set(questionIds.filter((id) => id !== 'place')),
    );
    expect(topic('dates')?.asked.map(({ question }) => question)).toEqual([
      'before-cto',
      'guardianship-by',
      'cd-conditions',
      'started-at',
      'started-on',
      'authorised-until',
      'underneath-cto',
      'underlying-started-on',
      'tribunal-used',
    ]);
  });

  it('names what may be opened at the end', () => {
    expect(openedAtTheEnd).toEqual([
      'dates',
      'nearest-relative',
      'treatment-module',
      'care',
      'carer',
      'leaving',
      'under-18',
    ]);
  });
});
