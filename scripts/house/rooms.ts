/** One room of the house: which files it holds and what it may import. */
export interface Room {
  name: string;
  holds: RegExp;
  /** Rooms of ours it may import; itself is always allowed. */
  from: readonly string[];
  /** Rooms it may import types from, and nothing else. */
  typesFrom?: readonly string[];
  /** Packages it may import. Left out: any. */
  packages?: RegExp;
}

const law = ['law'];
const facts = [...law, 'facts'];
const reason = [...facts, 'reason'];
const rights = [...reason, 'rights'];
const assess = [...rights, 'assess'];
const questions = [...assess, 'questions'];
const step = [...questions, 'case'];
const machines = [...step, 'journey', 'whole case', 'told', 'papers as data', 'explain', 'drawn'];
const shown = [
  'reader',
  'ui',
  'clock',
  'directory',
  'src/journey',
  'device',
  'outcome',
  'papers',
  'staff',
];
const machinePackages = /^(xstate|zod|date-fns|@date-fns\/utc)(\/|$)/;

/** "Who may import whom" of the architecture, as data. The first room that holds a file is its room. */
export const layers: readonly Room[] = [
  { name: 'law', holds: /^machines\/law\//, from: [], packages: machinePackages },
  { name: 'facts', holds: /^machines\/facts\//, from: law, packages: machinePackages },
  // Three-valued logic that knows no right; it reads a right's shape, which stands here too.
  { name: 'reason', holds: /^machines\/reason\//, from: facts, packages: machinePackages },
  { name: 'rights', holds: /^machines\/rights\//, from: reason, packages: machinePackages },
  {
    name: 'assess',
    holds: /^machines\/assess(-[\w-]+)?\.ts$/,
    from: rights,
    packages: machinePackages,
  },
  { name: 'questions', holds: /^machines\/questions\//, from: assess, packages: machinePackages },
  // One case a step, which the guards of the chart read; what the outcome adds to it comes after the chart.
  { name: 'case', holds: /^machines\/case\.ts$/, from: questions, packages: machinePackages },
  { name: 'journey', holds: /^machines\/journey\//, from: step, packages: machinePackages },
  {
    name: 'whole case',
    holds: /^machines\/(whole-case|standing)\.ts$/,
    from: [...step, 'journey'],
    packages: machinePackages,
  },
  // What the outcome tells, to whom, and in which order.
  {
    name: 'told',
    holds: /^machines\/told\//,
    from: [...step, 'journey', 'whole case'],
    packages: machinePackages,
  },
  // Which sheet or letter fits a case, and what it holds.
  {
    name: 'papers as data',
    holds: /^machines\/papers\//,
    from: [...step, 'journey', 'whole case'],
    packages: machinePackages,
  },
  // What is explained to a patient, checked and recorded, as data.
  {
    name: 'explain',
    holds: /^machines\/explain\//,
    from: [...questions, 'case', 'journey', 'whole case'],
    packages: machinePackages,
  },
  // The law and the chart laid out for readers: the page that explains them and the docs share it.
  {
    name: 'drawn',
    holds: /^machines\/drawn\//,
    from: [...questions, 'journey'],
    packages: machinePackages,
  },
  // Whose words are shown: the only room that opens the words. It fetches them as every other part is fetched.
  { name: 'reader', holds: /^src\/reader\//, from: ['ui', 'locales'] },
  { name: 'ui', holds: /^src\/ui\//, from: ['reader'], typesFrom: machines },
  // The only clock of the pages.
  { name: 'clock', holds: /^src\/clock\//, from: ['law', 'ui'] },
  { name: 'directory', holds: /^src\/directory\//, from: ['reader', 'ui'], typesFrom: machines },
  { name: 'src/journey', holds: /^src\/journey\//, from: [...machines, ...shown] },
  // What looks after the device itself: idle, a ward's tablet, what is kept when asked.
  {
    name: 'device',
    holds: /^src\/device\//,
    from: [...machines, 'reader', 'ui', 'clock', 'directory', 'src/journey'],
  },
  { name: 'outcome', holds: /^src\/outcome\//, from: [...machines, ...shown] },
  { name: 'staff', holds: /^src\/staff\//, from: [...machines, ...shown] },
  { name: 'papers', holds: /^src\/papers\//, from: [...machines, ...shown] },
  {
    name: 'law page',
    holds: /^src\/pages\/Law/,
    from: [...machines, 'reader', 'ui', 'clock', 'directory', 'pages'],
  },
  // The steps of explaining, and the law of that duty, as slides.
  {
    name: 'training',
    holds: /^src\/pages\/wards\/TrainingSlides/,
    from: [...machines, 'reader', 'ui', 'papers', 'pages'],
  },
  {
    name: 'pages',
    holds: /^src\/pages\//,
    from: ['reader', 'ui', 'directory', 'device', 'training'],
    typesFrom: machines,
  },
  // Reads the page aloud: it knows the page as it stands, and nothing of what it means.
  { name: 'listen', holds: /^src\/listen\//, from: ['reader', 'ui'] },
  { name: 'embed', holds: /^src\/embed\//, from: [] },
  { name: 'worker', holds: /^src\/worker\//, from: [] },
  {
    name: 'app',
    holds: /^src\/app\//,
    from: [...machines, ...shown, 'pages', 'law page', 'listen', 'embed'],
  },
  {
    name: 'examples',
    holds: /^tests\/examples\.ts$/,
    from: machines,
  },
  {
    name: 'scripts',
    holds: /^(scripts\/|vite(st)?\.config\.ts$)/,
    from: ['examples', ...machines, ...shown, 'pages', 'law page', 'worker', 'app'],
  },
  {
    name: 'word tests',
    holds: /^tests\/words\//,
    from: [
      'examples',
      ...machines,
      ...shown,
      'pages',
      'law page',
      'worker',
      'embed',
      'listen',
      'app',
      'scripts',
      'locales',
      'tests',
    ],
  },
  {
    name: 'tests',
    holds: /^tests\//,
    from: [
      'examples',
      ...machines,
      ...shown,
      'pages',
      'law page',
      'training',
      'worker',
      'embed',
      'listen',
      'app',
      'scripts',
      'word tests',
    ],
  },
  { name: 'locales', holds: /^locales\//, from: [] },
];
