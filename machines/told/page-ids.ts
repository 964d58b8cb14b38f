/** The public pages about one status, by their address, in the order they are listed. The first page loads these and no more. */
export const statusPageIds = [
  'section-2',
  'section-3',
  'section-4',
  'section-5',
  'section-136',
  'cto',
  'informal',
  'section-37',
  'section-37-41',
  'section-47-49',
  'guardianship',
  'conditional-discharge',
  'dols',
] as const;

export type StatusPageId = (typeof statusPageIds)[number];
