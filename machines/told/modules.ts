import type { Facts } from '../facts/facts.ts';
import type { ModuleId } from '../journey/modules.ts';
import type { RuleId } from '../law/provisions.ts';
import { rowsOf } from './rows.ts';
import type { Situation } from './situation.ts';

/** What can be read more about. Each opens on what holds; some then ask what would sharpen it. */
export const topicIds = [
  'tribunal',
  'medicine',
  'nearest-relative',
  'going-home',
  'care',
  'carer',
  'under-18',
  'said-no',
  'ward-life',
  'section-5',
] as const;
export type MoreId = (typeof topicIds)[number];

/** The questions that sharpen a topic: a way deeper of the journey. */
export const asksFor: Partial<Record<MoreId, ModuleId>> = {
  tribunal: 'dates',
  medicine: 'treatment',
  'nearest-relative': 'nearest-relative',
  'going-home': 'leaving',
  care: 'care',
  carer: 'carer',
  'under-18': 'under-18',
};

const onWard: readonly Situation[] = [
  'section-2',
  'treatment',
  'restricted',
  'court',
  'hours',
  'recalled',
  'by-choice',
  'unsure',
];
const withTribunal: readonly Situation[] = [
  'section-2',
  'treatment',
  'restricted',
  'community-order',
  'recalled',
  'conditional',
  'guardianship',
  'unsure',
];
const civil: readonly Situation[] = [
  'section-2',
  'treatment',
  'hours',
  'community-order',
  'recalled',
  'guardianship',
  'assessed',
  'home',
  'unsure',
];

const fits: Record<MoreId, (situation: Situation, facts: Facts) => boolean> = {
  tribunal: (at) => withTribunal.includes(at),
  medicine: (at) => at !== 'prison' && at !== 'home' && at !== 'assessed',
  'nearest-relative': (at) => civil.includes(at),
  'going-home': (at) => onWard.includes(at) && at !== 'hours',
  care: (at) => at !== 'place-of-safety' && at !== 'prison',
  carer: (at) => at !== 'place-of-safety' && at !== 'prison',
  'under-18': (at, { age }) => age !== '18-or-over' && at !== 'prison',
  // Where the row of that name stands, it opens this.
  'said-no': (at) =>
    rowsOf[at].length > 0 && !rowsOf[at].includes('said-no') && at !== 'home' && at !== 'prison',
  'ward-life': (at) => onWard.includes(at) && at !== 'hours',
  'section-5': (at) => at === 'by-choice',
};

/** The topics that fit this person, in the order offered. None where another law holds. */
export const moreFor = (situation: Situation, facts: Facts): readonly MoreId[] =>
  situation === 'elsewhere' ? [] : topicIds.filter((id) => fits[id](situation, facts));

/** What no question asks and may yet be so, or holds for some only: said in its topic, to those whom it can touch. */
export const unasked: readonly {
  readonly topic: MoreId;
  readonly item: string;
  readonly law?: RuleId;
  readonly fits: readonly Situation[];
}[] = [
  // Restricted patients are outside the rules on duration (s41(3)(a)); nobody is taken back on section 2 after its end (s18(5)).
  { topic: 'ward-life', item: 'returned', law: 'DUR-AWOL-BACK', fits: ['treatment'] },
  {
    topic: 'nearest-relative',
    item: 'court',
    law: 'DUR-2-COURT',
    fits: ['section-2', 'unsure'],
  },
  { topic: 'going-home', item: 'order-goes-on', law: 'DUR-CTO-WITH-2', fits: ['section-2'] },
  // A later day, and advice on leave, a move or a CTO, are for those who are detained and not restricted (s72(3), (3A), (7)).
  {
    topic: 'tribunal',
    item: 'decide',
    fits: ['section-2', 'treatment', 'unsure'],
  },
  { topic: 'tribunal', item: 'decide-restricted', law: 'TRI-73', fits: ['restricted'] },
];

/** The law behind a sentence of a topic that no question leads to. */
export const lawOfItem = (topic: MoreId, item: string): RuleId | undefined =>
  unasked.find((one) => one.topic === topic && one.item === item)?.law;

/** Is a sentence of a topic said here? All are but those of `unasked`, which ask for the situation they are about. */
export const saysItem = (topic: MoreId, item: string, situation: Situation): boolean =>
  unasked.every((one) => one.topic !== topic || one.item !== item || one.fits.includes(situation));
