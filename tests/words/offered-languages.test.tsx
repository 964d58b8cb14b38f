import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { languageCodes } from '../../locales/languages.ts';
import { ChosenContext } from '../../src/reader/chosen.ts';
import { LanguageChoices } from '../../src/reader/switch/LanguageChoices.tsx';
import { renderWithWords } from '../pages/with-words.tsx';

it('a ward’s languages stand first, and no other is missing', async () => {
  const chosen = {
    language: 'ur',
    edition: 'plain',
    beside: undefined,
    first: ['ur', 'pl'],
  } as const;
  renderWithWords(
    <ChosenContext value={{ chosen, choose: async () => true, home: 'en' }}>
      <LanguageChoices />
    </ChosenContext>,
  );
  const codes = (await screen.findAllByRole('radio')).map((one) => (one as HTMLInputElement).value);
  expect(codes.slice(0, 3)).toEqual(['ur', 'pl', 'en']);
  expect(codes.toSorted()).toEqual(languageCodes.toSorted());
});
