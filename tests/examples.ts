import type { QuestionId } from '../machines/questions/registry.ts';

/** A person as the questions meet them: shared by the tests, the measures and the pictures. */
export type Example = {
  readonly name: string;
  /** What they answer on the way to the outcome, in the order asked. */
  readonly answers: Readonly<Partial<Record<QuestionId, string>>>;
  /** How many days ago it began, told at the outcome; left out: not told. */
  readonly beganDaysAgo?: number;
  /** Further answers given at the outcome. */
  readonly atOutcome?: Readonly<Partial<Record<QuestionId, string>>>;
};

const start = (who: string, nation: string, now: string) => ({ who, nation, now });
const kept = (section: string, who = 'patient', nation = 'england') => ({
  ...start(who, nation, 'kept'),
  section,
});
const court = (section: string) => ({
  ...kept('court'),
  'section-court': 'number',
  'section-number': section,
});
const other = (section: string, nation = 'england') => ({
  ...kept('other', 'patient', nation),
  'section-other': section,
});
const community = (kind: string) => ({
  ...start('patient', 'england', 'community'),
  'community-kind': kind,
});
const unsure = {
  ...kept('dont-know'),
  'who-decided': 'dont-know',
  'how-long': 'dont-know',
  paper: 'dont-know',
  'when-began': 'dont-know',
};

/** The outcomes most people get. They are held to two screens of a tablet and to few words. */
export const common = {
  s2: { name: 'section 2', answers: kept('s2') },
  s3: { name: 'section 3', answers: kept('s3') },
  informal: {
    name: 'in hospital by choice, England',
    answers: start('patient', 'england', 'agreed'),
  },
  'informal-wales': {
    name: 'in hospital by choice, Wales',
    answers: start('patient', 'wales', 'agreed'),
  },
  s136: { name: 'section 136', answers: kept('s136') },
  cto: { name: 'a CTO', answers: community('cto') },
  's37-41': { name: 'section 37/41', answers: court('s37-41') },
  'carer-s3': { name: 'a carer, section 3', answers: kept('s3', 'carer') },
} as const satisfies Record<string, Example>;

/** Twenty and more people, at least one for each kind of outcome and each audience. */
export const examples = {
  ...common,
  's2-day-5': { name: 'section 2, fifth day', answers: kept('s2'), beganDaysAgo: 4 },
  's2-day-20': { name: 'section 2, day 20', answers: kept('s2'), beganDaysAgo: 19 },
  's2-over': {
    name: 'section 2, said to have begun 40 days ago',
    answers: kept('s2'),
    beganDaysAgo: 40,
  },
  's2-applied': {
    name: 'section 2, already asked a tribunal',
    answers: kept('s2'),
    beganDaysAgo: 4,
    atOutcome: { 'tribunal-used': 'yes' },
  },
  's3-dated': { name: 'section 3, tenth day', answers: kept('s3'), beganDaysAgo: 9 },
  s37: { name: 'section 37', answers: court('s37') },
  's47-49': { name: 'section 47/49', answers: court('s47-49') },
  s35: { name: 'section 35', answers: court('s35') },
  s4: { name: 'section 4', answers: other('s4') },
  's4-wales': { name: 'section 4, Wales', answers: other('s4', 'wales') },
  's5-2': { name: 'section 5(2)', answers: kept('s5-2') },
  's5-4': { name: 'section 5(4)', answers: other('s5-4') },
  'cto-recall': { name: 'called back from a CTO', answers: other('cto-recall') },
  'cd-recalled': {
    name: 'called back from a conditional discharge',
    answers: other('cd-recalled'),
  },
  conditional: { name: 'conditional discharge', answers: community('conditional-discharge') },
  guardianship: { name: 'guardianship', answers: community('guardianship') },
  assessed: { name: 'being assessed', answers: start('patient', 'england', 'being-assessed') },
  unsure: { name: 'the section not known', answers: unsure },
  prison: {
    name: 'in prison',
    answers: { ...start('patient', 'england', 'prison'), 'custody-kind': 'sentenced' },
  },
  dols: {
    name: 'DoLS in a care home',
    answers: { ...start('patient', 'england', 'care-home'), 'dols-authorised': 'yes' },
  },
  home: { name: 'at home, no section', answers: start('patient', 'england', 'none') },
  young: {
    name: 'section 3, sixteen',
    answers: kept('s3'),
    atOutcome: { age: '16-17' },
  },
  'carer-informal': {
    name: 'a carer, in hospital by choice',
    answers: start('carer', 'england', 'agreed'),
  },
  'carer-home': { name: 'a carer, at home', answers: start('carer', 'england', 'none') },
  'carer-cto': {
    name: 'a carer, CTO',
    answers: { ...community('cto'), who: 'carer' },
  },
  'staff-s2': { name: 'staff, section 2', answers: kept('s2', 'professional') },
  'staff-s3': { name: 'staff, section 3', answers: kept('s3', 'professional') },
  'staff-informal': {
    name: 'staff, in hospital by choice',
    answers: start('professional', 'england', 'agreed'),
  },
  'staff-s136': { name: 'staff, section 136', answers: kept('s136', 'professional') },
  'staff-home': { name: 'staff, at home', answers: start('professional', 'england', 'none') },
  scotland: { name: 'Scotland', answers: { who: 'patient', nation: 'scotland' } },
} as const satisfies Record<string, Example>;

export type ExampleId = keyof typeof examples;
export const exampleIds = Object.keys(examples) as ExampleId[];
export const exampleOf = (id: ExampleId): Example => examples[id];
