/** The topics of the chart, for the words above a question: all its outer states but the outcome. */
export const topicIds = [
  'start',
  'section',
  'community',
  'ward',
  'care-home',
  'prison',
  'clues',
  'dates',
  'nearest-relative',
  'treatment-module',
  'care',
  'council',
  'carer',
  'leaving',
  'under-18',
] as const;
export type TopicId = (typeof topicIds)[number];
