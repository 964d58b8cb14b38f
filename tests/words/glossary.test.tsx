import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import easyGlossary from '../../locales/en/easy/glossary.json';
import glossary from '../../locales/en/patient/glossary.json';
import { finderOf } from '../../src/reader/glossary.ts';
import { Reader } from '../../src/reader/Reader.tsx';
import { languagesListed, readLayer } from '../../scripts/words/read-words.ts';
import { createWords } from '../../src/reader/words.ts';
import { HardWords } from '../../src/ui/HardWords.tsx';

/** The forms of a language's hard words. */
const termsOf = (language: string) => {
  const terms: Record<string, { match: string }> = {};
  for (const [key, match] of readLayer(language, 'patient')) {
    const [, id] = /^glossary:terms\.([\w-]+)\.match$/.exec(key) ?? [];
    if (id) terms[id] = { match };
  }
  return terms;
};

const find = finderOf(glossary.terms);
const termsIn = (text: string) =>
  find(text).flatMap((part) => (typeof part === 'string' ? [] : [part.term]));

describe('hard words', () => {
  it('are found whole and longest first, and the text stays as it was', () => {
    const text = 'Section 17 leave is not a section; ask an advocate (IMHA).';
    expect(termsIn(text)).toEqual(['leave', 'section', 'advocate', 'imha']);
    expect(
      find(text)
        .map((part) => (typeof part === 'string' ? part : part.word))
        .join(''),
    ).toBe(text);
  });
  it('are not found inside other words, nor in the everyday sense', () => {
    expect(termsIn('You may leave. An intersection. Advocated.')).toEqual([]);
  });
  it('are found where a script has no spaces', () => {
    const chinese = finderOf({ tribunal: { match: '审裁处' } });
    expect(chinese('您可以向审裁处申请')).toEqual([
      '您可以向',
      { term: 'tribunal', word: '审裁处' },
      '申请',
    ]);
  });
  it('are found by a mark they begin with, and by the number of any section', () => {
    const chinese = finderOf({
      'mental-health-act': { match: '《精神健康法》' },
      section: { match: '第#条' },
    });
    const found = chinese('这是《精神健康法》的第37/41条。').filter(
      (part) => typeof part !== 'string',
    );
    expect(found.map(({ word }) => word)).toEqual(['《精神健康法》', '第37/41条']);
  });
  it('are found with the capital that Turkish gives an i', () => {
    const turkish = finderOf({ tribunal: { match: 'inceleme kurulu' } });
    expect(turkish('İnceleme kurulu')).toEqual([{ term: 'tribunal', word: 'İnceleme kurulu' }]);
  });
  it('are let be where a form says so', () => {
    const polish = finderOf({ discharge: { match: 'zwolnienia|!zwolnienia z więzienia' } });
    expect(polish('od zwolnienia z więzienia')).toEqual(['od zwolnienia z więzienia']);
    expect(polish('od zwolnienia')).toEqual(['od ', { term: 'discharge', word: 'zwolnienia' }]);
  });
  it.each(languagesListed())('no two meanings share a form in %s', (language) => {
    const forms = Object.values(termsOf(language)).flatMap(({ match }) =>
      match.toLowerCase().split('|'),
    );
    expect(forms).toHaveLength(new Set(forms).size);
  });
});

/** What opens in a sentence of each language where the English opens something, as parts of a hundred. */
const shown = /^(questions|outcome|told|rights|reasons|me|finder):/;
const openable = (language: string): number => {
  const findTheirs = finderOf(termsOf(language));
  let opens = 0;
  let owed = 0;
  for (const layer of ['patient', 'carer']) {
    const theirs = readLayer(language, layer);
    for (const [key, english] of readLayer('en', layer)) {
      const said = shown.test(key) ? theirs.get(key) : undefined;
      if (said === undefined) continue;
      const theirTerms = findTheirs(said.replaceAll('**', '')).map((part) =>
        typeof part === 'string' ? '' : part.term,
      );
      for (const term of new Set(termsIn(english.replaceAll('**', '')))) {
        owed += 1;
        if (theirTerms.includes(term)) opens += 1;
      }
    }
  }
  return (100 * opens) / owed;
};

it.each(languagesListed())(
  'open in %s where they open in English, in whatever form',
  (language) => {
    expect(openable(language)).toBeGreaterThan(96);
  },
);

const sentences = (
  <main>
    <p className="notice">
      <HardWords>A tribunal is free.</HardWords> <HardWords>Ask the tribunal.</HardWords>
    </p>
    <p className="card">
      <HardWords>A tribunal again.</HardWords>
    </p>
  </main>
);

it('open their meaning where they first stand in a block, and close again', async () => {
  render(<Reader words={createWords()}>{sentences}</Reader>);
  const words = await screen.findAllByRole('button', { name: 'tribunal' });
  expect(words).toHaveLength(2);
  const [first, second] = words;
  expect(first?.closest('.notice')).toHaveTextContent('A tribunal is free. Ask the tribunal.');
  expect(second?.closest('.card')).toBeInTheDocument();
  await userEvent.click(first as HTMLElement);
  expect(first).toHaveAttribute('aria-expanded', 'true');
  expect(first?.closest('.notice')).toHaveTextContent(glossary.terms.tribunal.meaning);
  await userEvent.click(first as HTMLElement);
  expect(first?.closest('.notice')).not.toHaveTextContent(glossary.terms.tribunal.meaning);
});

it('open their Easy Read meaning, by the forms of the plain words', async () => {
  const easy = (
    <Reader words={createWords()} edition="easy">
      {sentences}
    </Reader>
  );
  render(easy);
  const [word] = await screen.findAllByRole('button', { name: 'tribunal' });
  await userEvent.click(word as HTMLElement);
  expect(word?.closest('.notice')).toHaveTextContent(easyGlossary.terms.tribunal.meaning);
});

it('are left alone for staff, who know them', async () => {
  render(
    <>
      <Reader words={createWords()}>{sentences}</Reader>
      <Reader words={createWords()} audience="staff">
        <p data-testid="staff">
          <HardWords>A tribunal.</HardWords>
        </p>
      </Reader>
    </>,
  );
  await screen.findAllByRole('button', { name: 'tribunal' });
  const staff = screen.getByTestId('staff');
  expect(staff).toHaveTextContent(/^A tribunal\.$/);
  expect(staff.querySelector('button')).toBeNull();
});
