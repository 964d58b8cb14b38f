import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import easyGlossary from '../../locales/en/easy/glossary.json';
import glossary from '../../locales/en/patient/glossary.json';
import { finderOf } from '../../src/reader/glossary.ts';
import { Reader } from '../../src/reader/Reader.tsx';
import { createWords } from '../../src/reader/words.ts';
import { HardWords } from '../../src/ui/HardWords.tsx';

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
  it('no two meanings share a form', () => {
    const forms = Object.values(glossary.terms).flatMap(({ match }) =>
      match.toLowerCase().split('|'),
    );
    expect(forms).toHaveLength(new Set(forms).size);
  });
});

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
