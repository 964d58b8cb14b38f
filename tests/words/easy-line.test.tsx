import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ChosenContext, type Choosing } from '../../src/reader/chosen.ts';
import { LanguageLine } from '../../src/reader/LanguageLine.tsx';
import type { ReaderKind } from '../../src/reader/layers.ts';
import { Reader } from '../../src/reader/Reader.tsx';
import { createWords } from '../../src/reader/words.ts';

/** The line as this reader sees it, and what its button chooses. */
async function showLine(kind: Pick<ReaderKind, 'audience' | 'edition'>) {
  const words = createWords();
  await words.bring({ language: 'en', ...kind }, ['shell']);
  const choose = vi.fn<Choosing['choose']>(async () => true);
  const chosen = { language: 'en', edition: kind.edition, beside: undefined } as const;
  render(
    <ChosenContext value={{ chosen, choose, home: 'en' }}>
      <Reader words={words} {...kind}>
        <LanguageLine />
      </Reader>
    </ChosenContext>,
  );
  return choose;
}

it('Easy Read says that nobody has checked it, with the way to the plain words', async () => {
  const choose = await showLine({ audience: 'patient', edition: 'easy' });
  expect(screen.getByText(/Nobody has checked these Easy Read words yet/)).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Show the plain words instead' }));
  expect(choose).toHaveBeenCalledExactlyOnceWith({ edition: 'plain' });
});

it.each([
  { audience: 'patient', edition: 'plain' },
  { audience: 'staff', edition: 'easy' },
] as const)('nothing is said of the plain words, as for %j', async (kind) => {
  await showLine(kind);
  expect(screen.queryByText(/checked/)).toBeNull();
});
