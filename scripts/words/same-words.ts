/**
 * Sentences that are rightly the same in another language as in English, by language. Each was looked at: anything else that is
 * the same was forgotten.
 */
export const sameWords: Readonly<Record<string, readonly string[]>> = {
  cy: ['Post: {{address}}', 'Partner', '{{count}} person', 'Help'],
  pl: ['Region', 'Healthcare Inspectorate Wales'],
  ro: ['Normal', 'Text', 'Tribunal'],
  so: ['England', 'Wales', 'London'],
  es: ['No', 'Normal', 'Tribunal', 'Healthcare Inspectorate Wales'],
  tr: ['Normal'],
};
