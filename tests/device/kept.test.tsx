import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { JourneyEvent } from '../../machines/journey/vocabulary.ts';
import { KeepAnswers } from '../../src/device/kept/KeepAnswers.tsx';
import { KeptOffer } from '../../src/device/kept/KeptOffer.tsx';
import { setWard } from '../../src/device/ward/ward-mode.ts';
import { readSession } from '../../src/journey/session.ts';
import { forget } from '../../src/ui/forget.ts';
import { RouteContext } from '../../src/ui/route.ts';
import { renderWithWords } from '../pages/with-words.tsx';

const answer = (question: string, value: string) =>
  ({ type: `answer.${question}`, question, value }) as JourneyEvent;
const steps = [
  answer('who', 'patient'),
  answer('nation', 'england'),
  answer('now', 'kept'),
  answer('section', 's2'),
  answer('place', 'england:maudsley-hospital'),
];
const atStart = { hrefTo: () => './', goTo: () => {}, root: '' };

function offer() {
  return renderWithWords(
    <RouteContext value={atStart}>
      <KeptOffer />
    </RouteContext>,
  );
}

afterEach(() => {
  cleanup();
  localStorage.clear();
  act(() => {
    setWard(undefined);
    forget();
  });
});

it('keeps answers only when asked, opens them from the start, and deletes them plainly', async () => {
  const user = userEvent.setup();
  renderWithWords(<KeepAnswers steps={steps} />);
  await screen.findByText('Keep my answers on this device');
  expect(localStorage).toHaveLength(0);
  await user.click(screen.getByText('Keep my answers on this device'));
  await user.click(screen.getByRole('button', { name: 'Keep them' }));
  expect(localStorage).toHaveLength(1);
  cleanup();

  offer();
  await user.click(await screen.findByRole('button', { name: 'Open my answers' }));
  await vi.waitFor(() => expect(readSession().trail).toEqual(steps), 60_000);
  act(() => forget());
  cleanup();

  offer();
  await user.click(await screen.findByRole('button', { name: 'Delete what is kept' }));
  expect(localStorage).toHaveLength(0);
  expect(await screen.findByText(/We deleted/)).toBeInTheDocument();
});

it('says so where what was kept cannot be read, and lets it be deleted', async () => {
  localStorage.setItem('know-your-rights:answers', '{"version":1,"steps":[');
  offer();
  expect(await screen.findByText(/We cannot read what was kept/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Open my answers' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Delete what is kept' })).toBeVisible();
});

it('is not offered on a ward’s tablet', async () => {
  act(() => setWard({ hospital: 'x', nation: 'wales', languages: [], minutes: 2 }));
  const { container } = renderWithWords(<KeepAnswers steps={steps} />);
  await new Promise((soon) => setTimeout(soon, 50));
  expect(container.querySelector('[data-keep]')).toBeNull();
});
