// Which questions somebody is asked, in order: on the way to the outcome, and in each short way deeper. What is not said here they do not know.
import { describe, expect, it } from 'vitest';
import type { ModuleId } from '../../machines/journey/modules.ts';
import { openModules } from '../../machines/journey/open-modules.ts';
import { dontKnow } from '../../machines/questions/question.ts';
import type { Answers } from '../../machines/questions/registry.ts';
import { answersThatGive, outcomeWith } from './outcomes.ts';
import { caseWith, opening, pathsFrom, step, walk } from './walk.ts';
import type { StatusId } from '../../machines/law/status-ids.ts';

const kept = { now: 'kept' } as const;
const onS4 = { ...kept, section: 'other', 'section-other': 's4' } as const;
const dols = { ...kept, section: 'other', 'section-other': 'dols' } as const;
const dolsInWales = { nation: 'wales', ...dols } as const;
const away = { now: 'community', 'community-kind': 'away' } as const;

describe('on the way, in England unless said', () => {
  it.each<[answers: Answers, asked: string]>([
    [{ nation: 'scotland' }, ''],
    [{ nation: 'northern-ireland' }, ''],
    [{}, 'now who-decided how-long paper when-began'],
    [{ ...kept, section: 's2' }, 'now section'],
    [{ ...kept, section: 's136' }, 'now section'],
    [dols, 'now section section-other'],
    [dolsInWales, 'now section section-other on-a-ward'],
    [onS4, 'now section section-other'],
    [
      { ...kept, section: 'other' },
      'now section section-other who-decided how-long paper when-began',
    ],
    [{ ...kept, section: 'court' }, 'now section section-court'],
    [{ ...kept, section: 'court', 'section-court': 'sent' }, 'now section section-court'],
    [
      { ...kept, section: 'court', 'section-court': 'number' },
      'now section section-court section-number',
    ],
    [kept, 'now section who-decided how-long paper when-began'],
    [{ ...kept, 'who-decided': 'court' }, 'now section who-decided'],
    [{ ...kept, 'who-decided': 'police' }, 'now section who-decided when-began'],
    [
      { ...kept, 'who-decided': 'somebody-else' },
      'now section who-decided who-else how-long paper when-began',
    ],
    [
      { ...kept, 'who-decided': 'somebody-else', 'who-else': 'prison' },
      'now section who-decided who-else',
    ],
    [{ ...kept, 'how-long': 'four-weeks' }, 'now section who-decided how-long'],
    [{ ...kept, 'how-long': 'one-day' }, 'now section who-decided how-long when-began'],
    [{ ...kept, paper: 'treatment' }, 'now section who-decided how-long paper'],
    [
      { ...kept, paper: 'holding', 'when-began': 'under-three-days' },
      'now section who-decided how-long paper when-began',
    ],
    [{ now: 'agreed' }, 'now'],
    [{ nation: 'wales', now: 'agreed' }, 'now'],
    [{ now: 'community' }, 'now community-kind'],
    [{ now: 'community', 'community-kind': 'cto' }, 'now community-kind'],
    [{ now: 'community', 'community-kind': 'on-leave' }, 'now community-kind leave-section'],
    [away, 'now community-kind away-section'],
    [{ now: 'community', 'community-kind': 'not-under' }, 'now community-kind'],
    [{ now: 'place-of-safety' }, 'now'],
    [{ now: 'being-assessed' }, 'now'],
    [{ nation: 'wales', now: 'being-assessed' }, 'now on-a-ward'],
    [{ now: 'care-home' }, 'now dols-authorised'],
    [{ now: 'prison' }, 'now custody-kind'],
    // Where the nation is not known, only what England and Wales agree on counts.
    [{ nation: dontKnow, ...kept, section: 's3' }, 'now section'],
    [{ nation: dontKnow, now: 'agreed' }, 'now'],
    [{ nation: dontKnow, now: 'none' }, 'now'],
    [
      { nation: dontKnow, ...kept, 'who-decided': 'nurse' },
      'now section who-decided how-long paper when-began',
    ],
    [{ nation: dontKnow, ...kept, 'who-decided': 'police' }, 'now section who-decided when-began'],
  ])('%j: %s', (answers, asked) => {
    const { steps, end } = walk({ nation: 'england', ...answers });
    expect(steps.map(({ question }) => question).join(' ')).toBe(`who nation ${asked}`.trim());
    expect(Object.keys(end.context.case.answers)).toEqual(steps.map(({ question }) => question));
  });
});

/** What a module asks somebody with these answers; `not offered` where it does not come up. */
function askedIn(module: ModuleId, before: Answers, answers: Answers = {}): string {
  const known = { nation: 'england', ...before };
  if (!openModules(caseWith(known)).includes(module)) return 'not offered';
  const [path] = pathsFrom(step(outcomeWith(known), opening(module)), (id) => [
    answers[id] ?? dontKnow,
  ]);
  const given = path?.end.context.case.answers ?? {};
  return (path?.steps ?? [])
    .map(({ question }) => (question in given ? question : `${question}, whose answer is lost`))
    .join(' ');
}

describe('about dates', () => {
  const byStatus: Readonly<Record<string, readonly StatusId[]>> = {
    'not offered': ['informal', 'community-none', 'being-assessed'],
    'started-at': ['s5-2', 's5-4', 's135-1', 's136'],
    'started-on': ['s35', 's36', 's38'],
    'authorised-until': ['dols'],
    'started-on tribunal-used': [
      's2',
      's3',
      'cto',
      's7',
      's37-guardianship',
      's37',
      's37-41',
      's45a',
      's47',
      's48',
      'cpia-s5',
      'cpia-s5-restricted',
      'conditional-discharge',
      'conditional-discharge-dol',
      'cd-recalled',
      'notional-s37',
    ],
    'started-on underlying-started-on tribunal-used': ['cto-part3'],
    'started-at underlying-started-on tribunal-used': ['cto-recall'],
    'started-on underneath-cto underlying-started-on tribunal-used': ['cto-revoked'],
    'underlying-started-on tribunal-used': ['s17-leave', 'awol'],
  };
  it.each(
    Object.entries(byStatus).flatMap(([asked, statuses]) =>
      statuses.map((status): [StatusId, string] => [status, asked]),
    ),
  )('on %s: %s', (status, asked) => {
    expect(askedIn('dates', answersThatGive(status) ?? {})).toBe(asked);
  });
});

describe('in a short way deeper', () => {
  const agreed = { now: 'agreed' } as const;
  const cto = { 'before-cto': 'section-3' } as const;
  const supported: Answers = { difficulty: ['weigh'], supporter: 'yes' };
  const care = 'care-condition care-outcomes care-wellbeing process difficulty';

  it.each<[module: ModuleId, before: Answers, answers: Answers, asked: string]>([
    [
      'dates',
      {},
      {},
      'before-cto guardianship-by cd-conditions started-at started-on authorised-until underneath-cto underlying-started-on tribunal-used',
    ],
    [
      'dates',
      { section: 's3' },
      { 'started-on': '2026-11-10' },
      'started-on underlying-started-on tribunal-used',
    ],
    [
      'dates',
      { section: 's3', 'started-on': '2026-11-10', 'underlying-started-on': 'no' },
      {},
      'tribunal-used',
    ],
    [
      'dates',
      { 'before-cto': 'section-3' },
      { 'started-on': '2026-11-10' },
      'started-on underlying-started-on tribunal-used',
    ],
    ['dates', { section: 's2' }, { 'started-on': '2026-11-10' }, 'started-on tribunal-used'],
    [
      'dates',
      { 'community-kind': 'cto' },
      {},
      'before-cto started-on underlying-started-on tribunal-used',
    ],
    ['dates', { 'community-kind': 'guardianship' }, {}, 'guardianship-by started-on tribunal-used'],
    [
      'dates',
      { 'community-kind': 'conditional-discharge' },
      {},
      'cd-conditions started-on tribunal-used',
    ],
    [
      'dates',
      { 'community-kind': 'on-leave', 'leave-section': 's3' },
      {},
      'underlying-started-on tribunal-used',
    ],
    ['dates', { ...away, 'away-section': 's5-2' }, {}, 'not offered'],
    ['dates', { ...away, 'away-section': 'cto-recall' }, {}, 'underlying-started-on tribunal-used'],
    ['dates', { 'who-decided': 'police' }, {}, 'started-at'],
    ['dates', { 'who-decided': 'court' }, {}, 'started-on tribunal-used'],
    [
      'dates',
      { 'who-else': 'recalled-from-cto' },
      {},
      'started-at started-on underneath-cto underlying-started-on tribunal-used',
    ],
    ['treatment', { section: 's3' }, {}, 'treatments medication-started-on'],
    ['treatment', { section: 's3', treatments: 'none' }, {}, 'medication-started-on'],
    ['treatment', { 'section-other': 'cto-recall' }, {}, 'treatments medication-started-on'],
    ['treatment', { 'section-number': 's35' }, {}, 'not offered'],
    ['treatment', agreed, { treatments: 's58a' }, 'treatments age'],
    ['treatment', agreed, { treatments: 's57' }, 'treatments'],
    ['treatment', { ...agreed, treatments: 's58a' }, {}, 'age'],
    ['treatment', { ...agreed, treatments: 's58a', age: '16-17' }, {}, 'not offered'],
    ['treatment', cto, {}, 'not offered'],
    ['treatment', { ...cto, 'started-on': '2026-10-01' }, {}, 'treatments medication-started-on'],
    [
      'nearest-relative',
      { section: 's3' },
      { 'relative-orders': ['care-order'] },
      'relatives relative-orders age',
    ],
    [
      'nearest-relative',
      { section: 's3' },
      { 'relative-orders': ['guardian-or-lives-with'] },
      'relatives relative-orders age',
    ],
    [
      'nearest-relative',
      { section: 's3' },
      { 'relative-orders': ['delegated'] },
      'relatives relative-orders',
    ],
    [
      'nearest-relative',
      { section: 's3', age: '16-17' },
      { 'relative-orders': ['care-order'] },
      'relatives relative-orders',
    ],
    ['nearest-relative', { 'section-number': 's37-41' }, {}, 'not offered'],
    ['nearest-relative', { 'who-decided': 'court' }, {}, 'relatives relative-orders'],
    ['under-18', agreed, {}, 'age treatments'],
    ['under-18', { ...agreed, treatments: 'none' }, {}, 'age'],
    ['under-18', { section: 's3' }, {}, 'age'],
    ['under-18', { ...agreed, age: '16-17' }, {}, 'treatments'],
    ['under-18', { ...agreed, age: '18-or-over' }, {}, 'not offered'],
    ['care', {}, { ...supported, process: ['review'] }, `${care} supporter supporter-exceptions`],
    ['care', {}, { ...supported, process: ['safeguarding'] }, `${care} supporter`],
    ['care', {}, { ...supported, process: ['aftercare-plan'] }, `${care} supporter`],
    [
      'care',
      {},
      { ...supported, process: ['safeguarding', 'review'] },
      `${care} supporter supporter-exceptions`,
    ],
    [
      'care',
      {},
      { difficulty: ['weigh'], process: ['review'], supporter: 'no' },
      `${care} supporter`,
    ],
    ['care', {}, { process: ['review'], difficulty: [] }, care],
    ['care', { nation: 'wales' }, { ...supported, process: ['review'] }, `${care} supporter`],
    [
      'care',
      { process: ['review'], difficulty: ['weigh'], supporter: 'no' },
      {},
      'care-condition care-outcomes care-wellbeing',
    ],
    ['carer', {}, { 'carer-necessary': 'no' }, 'carer-necessary'],
    [
      'carer',
      {},
      { 'carer-necessary': 'yes', 'carer-health': 'yes' },
      'carer-necessary carer-health carer-wellbeing',
    ],
    [
      'carer',
      {},
      { 'carer-necessary': 'yes', 'carer-health': 'no' },
      'carer-necessary carer-health carer-outcomes carer-wellbeing',
    ],
    [
      'leaving',
      { section: 's3' },
      { ...supported, process: ['review'] },
      'dols-authorised process difficulty supporter supporter-exceptions',
    ],
    [
      'leaving',
      { section: 's3', process: ['review'] },
      { difficulty: [] },
      'dols-authorised difficulty',
    ],
    [
      'leaving',
      { section: 's3', process: ['review'], difficulty: ['weigh'], supporter: 'no' },
      {},
      'dols-authorised',
    ],
    [
      'leaving',
      { section: 's3', 'dols-authorised': 'no' },
      { difficulty: [] },
      'process difficulty',
    ],
    [
      'leaving',
      { section: 's3', 'dols-authorised': 'no', process: ['review'], difficulty: [] },
      {},
      'not offered',
    ],
    [
      'leaving',
      { 'before-cto': 'court' },
      { difficulty: [] },
      'dols-authorised process difficulty',
    ],
    ['leaving', { 'community-kind': 'not-under' }, {}, 'not offered'],
    ['leaving', { now: 'community' }, { difficulty: [] }, 'dols-authorised process difficulty'],
  ])('%s, %j, %j: %s', (module, before, answers, asked) =>
    expect(askedIn(module, before, answers)).toBe(asked),
  );
});
