/** The values of the facts about care and support, by the names of the contract. */
export const outcomes = [
  'nutrition',
  'hygiene',
  'toilet',
  'clothing',
  'home-safety',
  'home-upkeep',
  'relationships',
  'work-learning',
  'community',
  'child-care',
] as const;
export const processes = [
  'assessment',
  'care-plan',
  'review',
  'safeguarding',
  'carer-assessment',
  'aftercare-plan',
] as const;
export const difficulties = ['understand', 'retain', 'weigh', 'communicate'] as const;
export const exceptions = ['nhs-stay', 'disagreement'] as const;
export const carerOutcomes = [
  'child-care',
  'caring-for-others',
  'home-upkeep',
  'nutrition',
  'relationships',
  'work-learning',
  'community',
  'recreation',
] as const;
