import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import shell from '../../locales/en/patient/shell.json';
import carers from '../../locales/en/carer/start.json';
import start from '../../locales/en/patient/start.json';
import type * as listOfLanguages from '../../locales/languages.ts';
import { App } from '../../src/app/App.tsx';
import { aroundScreens } from '../../src/app/screens.tsx';
import { Journey } from '../../src/journey/Journey.tsx';
import { ChosenReader } from '../../src/reader/ChosenReader.tsx';
import { sayIn } from '../../src/reader/say.ts';
import { markPage } from '../../src/reader/switch/mark-page.ts';
import type { Words } from '../../src/reader/words.ts';
import { forget } from '../../src/ui/forget.ts';
import { pseudo, pseudoWords, unmarkedIn } from './pseudo-language.ts';

vi.mock('../../locales/languages.ts', async (original) => {
  const { languages, ...list } = await original<typeof listOfLanguages>();
  const { pseudoLanguages } = await import('./pseudo-language.ts');
  const all = { ...languages, ...pseudoLanguages };
  return {
    ...list,
    languages: all,
    languageCodes: Object.keys(all),
    languageRow: (code: keyof typeof all) => all[code],
  };
});

// What comes late is asked for here first: a slow machine is not a fault.
beforeAll(async () => {
  await import('../../src/journey/AtOutcome.tsx');
  await import('../../src/reader/switch/choose.ts');
});

const user = userEvent.setup();
const main = () => document.querySelector('main') as HTMLElement;

function open(words: Words = pseudoWords()): void {
  render(
    <ChosenReader words={words}>
      <App start="home" screens={{ home: Journey, ...aroundScreens }} root="" />
    </ChosenReader>,
  );
}

async function choose(code: string): Promise<void> {
  const panel = screen.getByText(
    new RegExp(`^${shell.language.open}$|^${pseudo(shell.language.open)}$`),
    {
      selector: 'summary .pill-word',
    },
  );
  const box = panel.closest('details') as HTMLDetailsElement;
  if (!box.open) await user.click(panel);
  await waitFor(() => expect(box.querySelector(`input[value=${code}]`)).not.toBeNull());
  await user.click(box.querySelector(`input[value=${code}]`) as HTMLElement);
  await waitFor(() => expect(document.documentElement.lang).toBe(code));
}

async function answer(question: string, value: string): Promise<void> {
  await waitFor(() =>
    expect(main().querySelector(`[data-question=${question}] input`)).not.toBeNull(),
  );
  await user.click(main().querySelector(`input[value=${value}]`) as HTMLElement);
  // What the next page waits for comes within this.
  await act(() => user.click(main().querySelector('button[type=submit]') as HTMLElement));
}

afterEach(() => forget());

it('another language is there at any moment; place, answers and what was ticked stay', async () => {
  open();
  await answer('who', 'carer');
  await waitFor(() => expect(main().querySelector('[data-question=nation]')).not.toBeNull());
  await user.click(main().querySelector('input[value=wales]') as HTMLElement);
  await choose('xr');
  const heading = () => screen.findByRole('heading', { level: 1 });
  expect(await heading()).toHaveTextContent(pseudo(carers.questions.nation.title));
  expect(main().querySelector('input[value=wales]')).toBeChecked();
  const { dir, dataset } = document.documentElement;
  expect([dir, dataset.audience]).toEqual(['rtl', 'carer']);
  await choose('en');
  expect(await heading()).toHaveTextContent(carers.questions.nation.title);
  await user.click(main().querySelector('button[type=submit]') as HTMLElement);
  await waitFor(() => expect(main().querySelector('[data-question=nation]')).toBeNull());
});

it('questions, outcome and papers hold no English that does not say so, and the English under each sentence is wanted', async () => {
  open();
  await choose('xx');
  await answer('who', 'patient');
  await waitFor(() => expect(main().querySelector('[data-question=nation]')).not.toBeNull());
  expect(unmarkedIn(main())).toEqual([]);
  expect(main().querySelector('.language-line')).toHaveTextContent(
    pseudo(shell.language.unchecked),
  );
  await user.click(screen.getByRole('button', { name: pseudo(shell.language.english) }));
  const heading = () => main().querySelector('h1 > .beside');
  await waitFor(() => expect(heading()).toHaveTextContent(start.questions.nation.title));
  expect(heading()).toHaveAttribute('lang', 'en');
  await answer('nation', 'england');
  await answer('now', 'kept');
  await answer('section', 's2');
  await waitFor(() => expect(main().querySelector('#more-about')).not.toBeNull());
  for (const folded of main().querySelectorAll('details')) folded.open = true;
  await waitFor(() => expect(main().querySelectorAll('.beside').length).toBeGreaterThan(60));
  await waitFor(() => expect(unmarkedIn(main())).toEqual([]));
  const twice = [...main().querySelectorAll('.beside .beside, .beside + .beside')];
  expect(twice).toEqual([]);
  await user.click(main().querySelector('#paper-see-imha') as HTMLElement);
  const [mine, sent] = await waitFor(() => {
    const sheets = [...main().querySelectorAll('.letter-page article')];
    expect(sheets).toHaveLength(2);
    return sheets;
  });
  const bare = () =>
    [...(mine?.querySelectorAll('h3, dt, dd, p') ?? [])].filter(
      (one) => one.textContent && !one.querySelector('.beside') && !one.closest('[lang=en]'),
    );
  await waitFor(() => expect(bare()).toEqual([]));
  // It is English already.
  expect(sent?.querySelectorAll('.beside')).toHaveLength(0);
});

it('what is joined in one line is said in both languages, with what stands between', async () => {
  const words = pseudoWords();
  words.heard = new Map();
  const reader = { language: 'xx', audience: 'patient', edition: 'plain' } as never;
  await words.bring(reader, ['start']);
  const t = sayIn(words, 'xx' as never, 'start');
  const root = document.createElement('p');
  root.append(t('common.dont-know'), '; ', t('common.none'));
  markPage(root, { words, ...(reader as object), beside: 'en' } as never);
  expect(root.querySelector('.beside')).toHaveTextContent(
    `${start.common['dont-know']}; ${start.common.none}`,
  );
});

it('a sentence that was not translated shows in English, and says so', async () => {
  open(pseudoWords(['back']));
  await choose('xx');
  await answer('who', 'patient');
  const back = await screen.findByRole('button', { name: shell.back });
  await waitFor(() => expect(back.closest('[lang]')).toHaveAttribute('lang', 'en'));
  expect(back).toHaveAttribute('dir', 'ltr');
});

it('a language whose words do not come is not switched to, and the page says so', async () => {
  const words = pseudoWords();
  open({ ...words, bring: async () => false });
  const panel = screen.getByText(shell.language.open, { selector: 'summary .pill-word' });
  await user.click(panel);
  await user.click(await screen.findByRole('radio', { name: 'Xx' }));
  expect(await screen.findByText(/cannot get this language now/)).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('en');
});
