// What a ward sets up and prints for itself.
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { readWardLink, wardHash } from '../../src/device/ward/ward-link.ts';
import { WardLanguages } from '../../src/pages/wards/WardLanguages.tsx';
import { TrainingSlides } from '../../src/pages/wards/TrainingSlides.tsx';
import { renderWithWords } from './with-words.tsx';

afterEach(cleanup);

const known = [
  { code: 'en', name: 'English' },
  { code: 'cy', name: 'Cymraeg' },
];

function Maker({ onChange }: { onChange: (codes: readonly string[]) => void }) {
  const [chosen, choose] = useState<readonly string[]>([]);
  const both = (codes: readonly string[]) => {
    choose(codes);
    onChange(codes);
  };
  return <WardLanguages known={known} chosen={chosen} onChoose={both} />;
}

it('a ward link holds the languages in the order chosen, and reads them back', async () => {
  const user = userEvent.setup();
  const heard = vi.fn<(codes: readonly string[]) => void>();
  renderWithWords(<Maker onChange={heard} />);
  for (const name of ['Cymraeg', 'English']) await user.click(await screen.findByLabelText(name));
  const languages = heard.mock.lastCall?.[0] ?? [];
  const ward = { hospital: 'maudsley-hospital', nation: 'england', languages, minutes: 2 } as const;
  expect(languages).toEqual(['cy', 'en']);
  expect(readWardLink(wardHash(ward)).ward).toEqual(ward);
  await user.click(screen.getByLabelText('Cymraeg'));
  expect(heard.mock.lastCall?.[0]).toEqual(['en']);
});

it('asks nothing where there is one language', () => {
  renderWithWords(
    <WardLanguages known={known.slice(0, 1)} chosen={[]} onChoose={vi.fn<() => void>()} />,
  );
  expect(screen.queryByRole('checkbox')).toBeNull();
});

it('prints the slides alone, one for each step and what belongs to it', async () => {
  const user = userEvent.setup();
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const { container } = renderWithWords(<TrainingSlides powers={null} />);
  await user.click(await screen.findByRole('button', { name: 'Print the slides' }));
  expect(container.querySelectorAll('.slide').length).toBeGreaterThanOrEqual(14);
  expect(container.querySelector('[data-printed]')?.id).toBe('slides');
  await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
  window.dispatchEvent(new Event('afterprint'));
  await vi.waitFor(() => expect(container.querySelector('[data-printed]')).toBeNull());
});
