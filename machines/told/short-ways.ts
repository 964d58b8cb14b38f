import type { JourneyEvent } from '../journey/vocabulary.ts';
import type { Nation } from '../facts/values.ts';
import type { QuestionId } from '../questions/registry.ts';
import type { StatusPageId } from './page-ids.ts';

type Answers = Readonly<Partial<Record<QuestionId, string>>>;

const kept = (section: string): Answers => ({ now: 'kept', section });
const court = (section: string): Answers => ({
  ...kept('court'),
  'section-court': 'number',
  'section-number': section,
});
const community = (kind: string): Answers => ({ now: 'community', 'community-kind': kind });

/** What is answered on the way to each status that has a page, once it is known who asks and where. */
const answersTo: Readonly<Record<StatusPageId, Answers>> = {
  'section-2': kept('s2'),
  'section-3': kept('s3'),
  'section-4': { ...kept('other'), 'section-other': 's4' },
  'section-5': kept('s5-2'),
  'section-136': kept('s136'),
  cto: community('cto'),
  informal: { now: 'agreed' },
  'section-37': court('s37'),
  'section-37-41': court('s37-41'),
  'section-47-49': court('s47-49'),
  guardianship: community('guardianship'),
  'conditional-discharge': community('conditional-discharge'),
  dols: { now: 'care-home', 'dols-authorised': 'yes' },
};

/**
 * The steps from the first question to the outcome for staff who know the status of whom they explain rights to (ss130D, 132, 132A).
 * Nothing is guessed: each step is an answer, and can be changed like any other.
 */
export const shortWay = (
  status: StatusPageId,
  nation: Extract<Nation, 'england' | 'wales'>,
): readonly JourneyEvent[] =>
  Object.entries({ who: 'professional', nation, ...answersTo[status] }).map(
    ([question, value]) => ({ type: `answer.${question}`, question, value }) as JourneyEvent,
  );
