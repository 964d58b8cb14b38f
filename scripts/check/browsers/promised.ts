/** The oldest browsers in which everything works, by the names of the published data. Older ones get the plain page. */
export const promised = {
  chrome: '95',
  edge: '95',
  firefox: '92',
  safari: '15.4',
  safari_ios: '15.4',
} as const;

/** The same for the build, which then writes no syntax that is newer. */
export const buildTarget = ['chrome95', 'edge95', 'firefox92', 'safari15.4', 'ios15.4'];
