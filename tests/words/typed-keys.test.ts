import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import shell from '../../locales/en/patient/shell.json';
import type { Language } from '../../locales/languages.ts';
import '../../src/reader/keys.ts';

it('a key that does not exist is refused by the compiler, a real one is not', async () => {
  const language: Language = 'en';
  const words = createInstance();
  await words.init({
    lng: language,
    ns: ['shell'],
    defaultNS: 'shell',
    resources: { en: { shell } },
  });
  expect(words.t('continue')).toBe('Continue');
  // @ts-expect-error there is no such key: if this line compiles, the typing of the words has been lost
  expect(words.t('no-such-key')).toBe('no-such-key');
});
