import type { ParseKeys } from 'i18next';
import { createContext, use } from 'react';
import { useI18n, useWords } from '../ui/words.ts';

/** Who is reading: it changes how we speak of the patient, never whom to call. */
export type Voice = 'patient' | 'carer' | 'professional';

export const VoiceContext = createContext<Voice>('patient');

type Values = Record<string, string | number>;

/** The words of the finder in the reader's voice; a sentence without that voice is the same for all. */
export function useFinderWords() {
  const t = useWords('finder');
  const words = useI18n();
  const rightToLeft = words.dir(words.language) === 'rtl';
  const voice = use(VoiceContext);
  return (key: ParseKeys<'finder'>, given: Values = {}): string => {
    const values = rightToLeft ? isolated(given) : given;
    return t(key, voice === 'patient' ? values : { ...values, context: voice });
  };
}

/** In a right-to-left sentence "0800 035 0396" would be shown from its last group to its first, unless it stands apart. */
function isolated(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  );
}
