/** The files of words that the page of a status draws on. */
export const statusWords = ['pages', 'told', 'rights', 'outcome'] as const;
