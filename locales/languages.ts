/** What is to be known of a language before any of its words are fetched. */
export interface LanguageRow {
  /** Its own name for itself. */
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  /** What the page says its language is, where that is more than the code: `zh` alone leaves open in which characters. */
  readonly tag?: string;
  /** How dates, clock times and lists are written. */
  readonly dates: string;
  /** The editions there are of its words; `plain` always. */
  readonly editions: readonly Edition[];
  /** Who read all of it, in every edition, and when. Nobody yet: `null`, and the page says so. Plain English needs nobody. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
}

/** `easy` is Easy Read, for the patient. */
export type Edition = 'plain' | 'easy';

/** The languages we have, and the only list of them. English comes first and sets the shape. */
export const languages = {
  en: {
    name: 'English',
    dir: 'ltr',
    dates: 'en-GB',
    editions: ['plain', 'easy'],
    reviewed: null,
  },
  cy: {
    name: 'Cymraeg',
    dir: 'ltr',
    dates: 'cy-GB',
    editions: ['plain'],
    reviewed: null,
  },
  pl: {
    name: 'Polski',
    dir: 'ltr',
    dates: 'pl-PL',
    editions: ['plain'],
    reviewed: null,
  },
  ro: {
    name: 'Română',
    dir: 'ltr',
    dates: 'ro-RO',
    editions: ['plain'],
    reviewed: null,
  },
  pa: {
    name: 'ਪੰਜਾਬੀ',
    dir: 'ltr',
    dates: 'pa-IN-u-nu-latn',
    editions: ['plain'],
    reviewed: null,
  },
  ur: {
    name: 'اردو',
    dir: 'rtl',
    dates: 'ur-PK-u-nu-latn',
    editions: ['plain'],
    reviewed: null,
  },
  ar: {
    name: 'العربية',
    dir: 'rtl',
    dates: 'ar-u-nu-latn-ca-gregory',
    editions: ['plain'],
    reviewed: null,
  },
  bn: {
    name: 'বাংলা',
    dir: 'ltr',
    dates: 'bn-BD-u-nu-latn',
    editions: ['plain'],
    reviewed: null,
  },
  gu: {
    name: 'ગુજરાતી',
    dir: 'ltr',
    dates: 'gu-IN-u-nu-latn',
    editions: ['plain'],
    reviewed: null,
  },
  so: {
    name: 'Soomaali',
    dir: 'ltr',
    dates: 'so-SO',
    editions: ['plain'],
    reviewed: null,
  },
  pt: {
    name: 'Português',
    dir: 'ltr',
    dates: 'pt-PT',
    editions: ['plain'],
    reviewed: null,
  },
  es: {
    name: 'Español',
    dir: 'ltr',
    dates: 'es-ES',
    editions: ['plain'],
    reviewed: null,
  },
  tr: {
    name: 'Türkçe',
    dir: 'ltr',
    dates: 'tr-TR',
    editions: ['plain'],
    reviewed: null,
  },
  ta: {
    name: 'தமிழ்',
    dir: 'ltr',
    dates: 'ta-LK-u-nu-latn',
    editions: ['plain'],
    reviewed: null,
  },
  zh: {
    name: '简体中文',
    tag: 'zh-Hans',
    dir: 'ltr',
    dates: 'zh-CN',
    editions: ['plain'],
    reviewed: null,
  },
} as const satisfies Record<string, LanguageRow>;

export type Language = keyof typeof languages;
export const languageCodes = Object.keys(languages) as Language[];
export const languageRow = (language: Language): LanguageRow => languages[language];
