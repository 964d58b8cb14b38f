/** The numbers for help now. Built in, so they show at once and offline. Names and sources: public/directory/national.json. */
export const helpLines = [
  { id: 'emergency', number: '999', href: 'tel:999' },
  { id: 'nhs-111', number: '111', href: 'tel:111' },
  { id: 'nhs-111-wales', number: '111', href: 'tel:111' },
  { id: 'samaritans', number: '116 123', href: 'tel:116123' },
  { id: 'shout', number: '85258', href: 'sms:85258', word: 'SHOUT' },
] as const;

export type HelpLine = (typeof helpLines)[number];
