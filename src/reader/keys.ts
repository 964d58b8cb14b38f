import type device from '../../locales/en/patient/device.json';
import type explain from '../../locales/en/patient/explain.json';
import type finder from '../../locales/en/patient/finder.json';
import type glossary from '../../locales/en/patient/glossary.json';
import type law from '../../locales/en/patient/law.json';
import type listen from '../../locales/en/patient/listen.json';
import type me from '../../locales/en/patient/me.json';
import type outcome from '../../locales/en/patient/outcome.json';
import type pages from '../../locales/en/patient/pages.json';
import type papers from '../../locales/en/patient/papers.json';
import type questions from '../../locales/en/patient/questions.json';
import type reasons from '../../locales/en/patient/reasons.json';
import type relatives from '../../locales/en/patient/relatives.json';
import type rights from '../../locales/en/patient/rights.json';
import type shell from '../../locales/en/patient/shell.json';
import type told from '../../locales/en/patient/told.json';
import type start from '../../locales/en/patient/start.json';
import type wards from '../../locales/en/patient/wards.json';

/** The files of words. English for the patient sets the shape of each. */
export interface WordFiles {
  shell: typeof shell;
  start: typeof start;
  questions: typeof questions;
  outcome: typeof outcome;
  pages: typeof pages;
  finder: typeof finder;
  law: typeof law;
  me: typeof me;
  relatives: typeof relatives;
  rights: typeof rights;
  reasons: typeof reasons;
  told: typeof told;
  papers: typeof papers;
  device: typeof device;
  explain: typeof explain;
  glossary: typeof glossary;
  listen: typeof listen;
  wards: typeof wards;
}

export type WordFile = keyof WordFiles;

/** So that a key that does not exist fails the compiler. */
declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: WordFiles;
  }
}
