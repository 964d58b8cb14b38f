import type { CaseInput } from '../case.ts';
import { replay, type Chart } from '../journey/replay.ts';
import type { JourneyEvent } from '../journey/vocabulary.ts';
import type { Nation } from '../facts/values.ts';
import type { QuestionId } from '../questions/registry.ts';
import { placeAnswer } from '../questions/start.ts';
import { statusPageIds, type StatusPageId } from './page-ids.ts';

type Answers = Readonly<Partial<Record<QuestionId, string>>>;

const kept = (section: string): Answers => ({ now: 'kept', section });
const court = (section: string): Answers => ({
  ...kept('court'),
  'section-court': 'number',
  'section-number': section,
});
const community = (kind: string): Answers => ({ now: 'community', 'community-kind': kind });

/** Pages that tell of two powers with limits of their own: whoever explains one has to say which. */
const apart = {
  'section-5': ['s5-2', 's5-4'],
  'section-136': ['s136', 's135-1'],
} as const satisfies Partial<Record<StatusPageId, readonly string[]>>;
type Apart = (typeof apart)[keyof typeof apart][number];

/** Where staff can begin: a status that has a page, or one of two that share it. */
export type Beginning = Exclude<StatusPageId, keyof typeof apart> | Apart;

const isShared = (page: StatusPageId): page is keyof typeof apart => page in apart;
export const isApart = (one: Beginning): one is Apart =>
  Object.values(apart).some((two) => two.some((id) => id === one));
/** All of them, in the order of the pages. */
export const beginnings: readonly Beginning[] = statusPageIds.flatMap((page) =>
  isShared(page) ? apart[page] : [page as Beginning],
);

/** What is answered on the way there, once it is known who asks and where; the chart says in which order. */
const answersTo: Readonly<Record<Beginning, Answers>> = {
  'section-2': kept('s2'),
  'section-3': kept('s3'),
  'section-4': { ...kept('other'), 'section-other': 's4' },
  's5-2': kept('s5-2'),
  's5-4': { ...kept('other'), 'section-other': 's5-4' },
  s136: kept('s136'),
  's135-1': { ...kept('other'), 'section-other': 's135-1' },
  cto: community('cto'),
  informal: { now: 'agreed' },
  'section-37': court('s37'),
  'section-37-41': court('s37-41'),
  'section-47-49': court('s47-49'),
  guardianship: community('guardianship'),
  'conditional-discharge': community('conditional-discharge'),
  dols: { now: 'care-home', 'dols-authorised': 'yes' },
};

/** Whoever is told their rights on a ward is in its hospital; where others live or who answers for them, a ward does not know. */
const isOnWard = ({ now }: Answers) => now === 'kept' || now === 'agreed';

const at = (nation: Nation, hospital: string) =>
  ({
    type: 'answer.place',
    question: 'place',
    value: placeAnswer(nation, hospital),
  }) as JourneyEvent;

/**
 * The steps from the first question to the outcome for staff who know the status of whom they explain rights to (ss130D, 132, 132A), in
 * the order in which the chart asks. Nothing is guessed: each step is an answer, and can be changed like any other. What has no answer
 * here is left to be asked: the way ends before it. The hospital, where it is known, is the last of them.
 */
export function shortWay(
  status: Beginning,
  nation: Extract<Nation, 'england' | 'wales'>,
  chart: Chart,
  input: CaseInput,
  hospital?: string,
): readonly JourneyEvent[] {
  const answers: Answers = { who: 'professional', nation, ...answersTo[status] };
  const steps: JourneyEvent[] = [];
  for (;;) {
    const { place } = replay(chart, steps, input);
    if (place === 'outcome')
      return hospital !== undefined && isOnWard(answers) ? [...steps, at(nation, hospital)] : steps;
    const { question } = place;
    const value = answers[question];
    if (value === undefined) return steps;
    steps.push({ type: `answer.${question}`, question, value } as JourneyEvent);
  }
}
