import { createInstance } from 'i18next';
import { expect, it } from 'vitest';
import shell from '../../locales/en/patient/shell.json';
import { wordsIn } from '../../src/ui/words.ts';

const began = async () => {
  const words = createInstance();
  await words.init({
    lng: 'cy',
    fallbackLng: 'en',
    ns: ['shell'],
    defaultNS: 'shell',
    resources: { en: { shell } },
  });
  return words;
};

it('what was said in English while the other language was not here is said in that language once it is', async () => {
  const words = await began();
  expect(wordsIn(words, 'shell')('continue')).toBe(shell.continue);
  words.addResourceBundle('cy', 'shell', { continue: 'Ymlaen' });
  expect(wordsIn(words, 'shell')('continue')).toBe('Ymlaen');
});

it('what was said before is said in the language of now', async () => {
  const words = await began();
  words.addResourceBundle('cy', 'shell', { continue: 'Ymlaen' });
  const said = [];
  for (const language of ['cy', 'en', 'cy']) {
    await words.changeLanguage(language);
    said.push(wordsIn(words, 'shell')('continue'));
  }
  expect(said).toEqual(['Ymlaen', shell.continue, 'Ymlaen']);
});

it('a sentence with something put in is said anew each time', async () => {
  const words = await began();
  await words.changeLanguage('en');
  const t = wordsIn(words, 'shell');
  expect(['A', 'B'].map((page) => t('title', { page }))).toEqual(
    ['A', 'B'].map((page) => shell.title.replace('{{page}}', page)),
  );
});
