import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import shell from '../../locales/en/patient/shell.json';
import type { Language } from '../../locales/languages.ts';
import type * as listOfLanguages from '../../locales/languages.ts';
import type { WordFile } from '../../src/reader/keys.ts';
import type { LayerCode, ReaderKind } from '../../src/reader/layers.ts';
import { Reader, useReader } from '../../src/reader/Reader.tsx';
import { isolated, sayIn } from '../../src/reader/say.ts';
import { useDates } from '../../src/reader/useDates.ts';
import { useFallback, useWords } from '../../src/reader/useWords.ts';
import { createWords } from '../../src/reader/words.ts';
import { askAgain, NotFetched } from '../../src/ui/fetch-part.ts';

// Welsh, before there is any.
vi.mock('../../locales/languages.ts', async (original) => {
  const list = await original<typeof listOfLanguages>();
  return { ...list, languageRow: () => list.languages.en };
});

const cy = 'cy' as Language;
const patient: ReaderKind = { language: 'en', audience: 'patient', edition: 'plain' };

/** Words of a few layers, in memory. What is `undefined` there exists and cannot be fetched. */
function wordsFrom(layers: Record<string, Record<string, string> | undefined>) {
  const load = vi.fn<(code: LayerCode, file: WordFile) => Promise<Record<string, string>>>(
    async (code, file) => {
      const found = layers[`${code}|${file}`];
      if (!found) throw new Error('gone');
      return found;
    },
  );
  return { load, words: createWords(load, (code, file) => `${code}|${file}` in layers) };
}

async function sayTo(reader: ReaderKind, words: ReturnType<typeof createWords>, key: string) {
  await words.bring(reader, ['outcome']);
  const code = words.find(reader, 'outcome');
  if (code instanceof NotFetched) return 'not fetched';
  if (typeof code !== 'string') {
    await code;
    return sayTo(reader, words, key);
  }
  return sayIn(words, code, 'outcome')(key as 'back');
}

afterEach(askAgain);

describe('where a sentence is found', () => {
  const layers = {
    'en|outcome': { back: 'You', again: 'Start again' },
    'en-x-carer|outcome': { back: 'They' },
    'cy|outcome': { back: 'Chi' },
    'cy-x-staff|outcome': { back: 'Y claf' },
    'cy-x-easy|outcome': { back: 'Hawdd' },
  };

  it.each<[Partial<ReaderKind>, string, string]>([
    [{}, 'back', 'You'],
    [{ audience: 'carer' }, 'back', 'They'],
    [{ audience: 'carer' }, 'again', 'Start again'],
    [{ audience: 'staff' }, 'back', 'You'],
    [{ language: cy, audience: 'staff' }, 'back', 'Y claf'],
    [{ language: cy, audience: 'carer' }, 'back', 'Chi'],
    [{ language: cy, edition: 'easy' }, 'back', 'Hawdd'],
    [{ language: cy, edition: 'easy', audience: 'staff' }, 'back', 'Y claf'],
  ])('for %j, %s: %s', async (reader, key, said) => {
    const { words } = wordsFrom(layers);
    expect(await sayTo({ ...patient, ...reader }, words, key)).toBe(said);
  });

  it('a carer is never told the patient’s words because their own did not come', async () => {
    const { words } = wordsFrom({ ...layers, 'en-x-carer|outcome': undefined });
    expect(await sayTo({ ...patient, audience: 'carer' }, words, 'back')).toBe('not fetched');
  });

  it('a language that does not come is said in English, to the same reader, until it is asked for again', async () => {
    const broken: Record<string, Record<string, string> | undefined> = {
      ...layers,
      'cy|outcome': undefined,
    };
    const { words } = wordsFrom(broken);
    const reader = { language: cy, audience: 'carer', edition: 'plain' } as const;
    expect(await sayTo(reader, words, 'back')).toBe('They');
    broken['cy|outcome'] = { back: 'Chi' };
    expect(await sayTo(reader, words, 'back')).toBe('They');
    askAgain();
    expect(await sayTo(reader, words, 'back')).toBe('Chi');
  });

  it('each file of each layer is fetched once', async () => {
    const { words, load } = wordsFrom(layers);
    await Promise.all(
      [1, 2, 3].map(() => words.bring({ ...patient, audience: 'carer' }, ['outcome'])),
    );
    expect(load).toHaveBeenCalledTimes(2);
  });

  it('a sentence with something put in is said anew each time', () => {
    const t = sayIn(createWords(), 'en', 'shell');
    expect(['A', 'B'].map((page) => t('title', { page }))).toEqual(
      ['A', 'B'].map((page) => shell.title.replace('{{page}}', page)),
    );
  });
});

it('in a right-to-left sentence a number stands apart, so that it keeps its order', () => {
  expect(isolated({ number: '0800 035 0396', count: 2 })).toEqual({
    number: '\u20680800 035 0396\u2069',
    count: 2,
  });
});

describe('the page', () => {
  function Say() {
    const t = useWords('outcome');
    const { audience } = useReader();
    return <p data-who={audience}>{`${t('back')} ${useFallback('outcome') ?? 'as asked'}`}</p>;
  }
  const layers = {
    'en|outcome': { back: 'You' },
    'en-x-carer|outcome': { back: 'They' },
    'en-x-easy|outcome': { back: 'Easy' },
  };

  it('shows each part in the words of whoever reads it, and its root says whose page it is', async () => {
    const { words } = wordsFrom(layers);
    const { unmount } = render(
      <Reader page words={words}>
        <Suspense>
          <Reader page audience="carer">
            <Say />
            <Reader audience="patient">
              <Say />
            </Reader>
          </Reader>
        </Suspense>
      </Reader>,
    );
    expect(await screen.findByText('They as asked')).toHaveAttribute('data-who', 'carer');
    expect(screen.getByText('You as asked')).toHaveAttribute('data-who', 'patient');
    const { lang, dir, dataset } = document.documentElement;
    expect([lang, dir, dataset.audience, dataset.edition]).toEqual(['en', 'ltr', 'carer', 'plain']);
    unmount();
    expect(document.documentElement.dataset.audience).toBe('patient');
  });

  it('can tell when it fell back to plain words', async () => {
    const { words } = wordsFrom(layers);
    const { rerender } = render(
      <Suspense>
        <Reader words={words} edition="easy">
          <Say />
        </Reader>
      </Suspense>,
    );
    expect(await screen.findByText('Easy as asked')).toBeInTheDocument();
    rerender(
      <Suspense>
        <Reader words={words} edition="easy" audience="carer">
          <Say />
        </Reader>
      </Suspense>,
    );
    expect(await screen.findByText('They edition')).toBeInTheDocument();
  });
});

it('writes dates as people say them', () => {
  const said: string[] = [];
  function Dates() {
    const { day, weekday, moment } = useDates();
    said.push(
      day('2026-11-16'),
      day('2026-11'),
      day('2026'),
      weekday('2026-12-08'),
      moment('2026-07-01T00:30:00+01:00'),
    );
    return null;
  }
  render(
    <Reader words={createWords()}>
      <Dates />
    </Reader>,
  );
  // Some engines write a comma after the weekday.
  expect(said.slice(0, 5).map((date) => date.replace('day,', 'day'))).toEqual([
    '16 November 2026',
    'November 2026',
    '2026',
    'Tuesday 8 December 2026',
    '1 July 2026 at 00:30',
  ]);
});
