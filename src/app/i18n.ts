import {
  createInstance,
  type BackendModule,
  type FlatNamespace,
  type i18n,
  type ResourceKey,
} from 'i18next';
import shell from '../../locales/en/patient/shell.json';
import start from '../../locales/en/patient/start.json';

/** Every language we have: its own name for itself, and the way it runs. */
export const languages = {
  en: { name: 'English', dir: 'ltr' },
} as const satisfies Record<string, { name: string; dir: 'ltr' | 'rtl' }>;

export type Language = keyof typeof languages;

/** What the first question needs comes with the program; every other file is a chunk of its own. */
const files = import.meta.glob<ResourceKey>(
  [
    '../../locales/*/patient/*.json',
    '!../../locales/en/patient/shell.json',
    '!../../locales/en/patient/start.json',
  ],
  { import: 'default' },
);

function loadFile(language: string, file: string): Promise<ResourceKey> {
  const load = files[`../../locales/${language}/patient/${file}.json`];
  return load ? load() : Promise.reject(new Error(`no words in ${language}/${file}`));
}

/** Brings files of words without showing any, so that a failure this early is nobody's. */
export async function bringWords(language: string, names: readonly FlatNamespace[]): Promise<void> {
  await Promise.all(names.map((file) => loadFile(language, file)));
}

const chunks: BackendModule = {
  type: 'backend',
  init() {},
  read(language, file, done) {
    loadFile(language, file).then(
      (words) => done(null, words),
      (fault: unknown) => done(String(fault), false),
    );
  },
};

/** The words, ready in English at once. Other files and languages are fetched when `useWords` asks. */
export function createWords(language: Language = 'en'): i18n {
  const words = createInstance();
  void words.use(chunks).init({
    lng: language,
    fallbackLng: 'en',
    load: 'currentOnly',
    ns: ['shell', 'start'],
    defaultNS: 'shell',
    resources: { en: { shell, start } },
    partialBundledLanguages: true,
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const markPage = (now: string) => {
    if (typeof document === 'undefined') return;
    document.documentElement.lang = now;
    document.documentElement.dir = words.dir(now);
  };
  words.on('languageChanged', markPage);
  return words;
}
