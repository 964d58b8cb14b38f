/** Newer than the oldest promised browser, and used all the same. */
export interface Allowance {
  name: string;
  /** How the names of the files begin that may use it. Left out: any file. */
  within?: string;
  /** What happens where it is missing. */
  wayRound: string;
}

/** Names of objects of our own, or of a library, that only sound like the browser's. */
const sameName = (within: string, ...names: readonly string[]): Allowance[] =>
  names.map((name) => ({ name, within, wayRound: 'not the browser’s: a property of our own' }));

const inReact = (wayRound: string, ...names: readonly string[]): Allowance[] =>
  names.map((name) => ({ name, within: 'assets/react-', wayRound }));

export const allowed: readonly Allowance[] = [
  { name: '(prefers-contrast)', wayRound: 'the usual contrast, which passes AA' },
  { name: 'hyphens', wayRound: 'it only takes hyphens away, and Safari puts none in by itself' },
  {
    name: 'print-color-adjust',
    wayRound: 'shades may be left out on paper; no meaning hangs on them',
  },
  ...['CSS.highlights', 'Highlight'].map((name) => ({
    name,
    within: 'assets/part-listen-',
    wayRound: 'asked for first; else the paragraph is marked (src/listen/marking.ts)',
  })),
  ...['Intl.Segmenter', '.segment'].map((name) => ({
    name,
    within: 'assets/part-listen-',
    wayRound: 'asked for first; else sentences end at their marks (src/listen/sentences.ts)',
  })),
  {
    name: '.checkVisibility',
    within: 'assets/part-listen-',
    wayRound:
      'asked for first; else what has no place on the page is hidden (src/listen/blocks.ts)',
  },
  {
    name: '::highlight',
    wayRound: 'the paragraph is marked instead of the sentence (src/listen/marking.ts)',
  },
  { name: 'text-wrap', wayRound: 'lines of headings break as they come' },
  {
    name: 'color-scheme',
    wayRound: 'fields and bars stay light; our own colours do not depend on it',
  },
  { name: '@page', wayRound: 'paper has the browser’s own margins' },
  { name: '(forced-colors)', wayRound: 'no such mode there' },
  { name: '(scripting)', wayRound: 'without scripts the font is swapped in as with them' },
  { name: 'container', wayRound: 'the finder stays in one column' },
  { name: '@container', wayRound: 'the finder stays in one column' },
  {
    name: '::details-content',
    wayRound: 'what is folded away prints folded',
  },
  {
    name: 'content-visibility',
    wayRound: 'what is folded away prints folded',
  },
  {
    name: '.requestSubmit',
    within: 'assets/',
    wayRound: 'asked for first; else the form’s own button is pressed (src/ui/early.ts)',
  },
  {
    name: '.hasBeenActive',
    within: 'assets/',
    wayRound: 'asked for first; else a new version waits until Clear and leave',
  },
  {
    name: '.createPolicy',
    within: 'assets/',
    wayRound: 'asked for first; without Trusted Types an address needs no voucher',
  },
  {
    name: '.randomUUID',
    within: 'assets/part-calendar-',
    wayRound: 'put in where it is missing (src/papers/calendar-file.ts)',
  },
  { name: '.createScriptURL', within: 'assets/', wayRound: 'only of a policy that could be made' },
  { name: '.getTextInfo', within: 'assets/', wayRound: 'asked for first, by i18next' },
  { name: 'Error.captureStackTrace', within: 'assets/', wayRound: 'asked for first, by zod' },
  ...inReact(
    'asked for first (typeof)',
    'reportError',
    'navigation',
    '.currentEntry',
    '.canIntercept',
  ),
  ...inReact('read and passed on, missing or not', '.movementX', '.movementY', '.transferSize'),
  ...inReact(
    'names of attributes that we do not set',
    '.fetchPriority',
    '.imageSizes',
    '.popover',
    '.animation',
  ),
  ...sameName(
    'assets/',
    '.use',
    '.transition',
    '.variants',
    '.interval',
    '.role',
    '.info',
    '.address',
    '.canGoBack',
    '.translate',
    '.escape',
    '.stackTraceLimit',
  ),
];
