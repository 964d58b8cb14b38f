import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { Facts } from '../../machines/facts/facts.ts';
import type { StatusId } from '../../machines/law/status-ids.ts';
import { questionIds } from '../../machines/questions/ids.ts';
import {
  questionOf,
  type AnswerValue,
  type QuestionId,
} from '../../machines/questions/registry.ts';
import { QuestionPage } from '../../src/journey/QuestionPage.tsx';
import type { Audience } from '../../src/reader/layers.ts';
import { barriersIn } from './axe.ts';
import { renderWithWords } from './with-words.tsx';

async function show(
  id: QuestionId,
  audience: Audience = 'patient',
  onAnswer = vi.fn<(value: AnswerValue) => void>(),
  facts: Facts = {},
) {
  const page = (
    <Suspense>
      <QuestionPage
        id={id}
        facts={facts}
        topic="start"
        step={1}
        before={undefined}
        onAnswer={onAnswer}
      />
    </Suspense>
  );
  const { container } = renderWithWords(page, { audience });
  await screen.findByRole('heading', { level: 1 });
  await screen.findByRole('button', { name: 'Continue' });
  return { container, onAnswer };
}

describe.each(questionIds)('the question %s', (id) => {
  it('has one heading, its mark and no barrier, and an answer for not knowing', async () => {
    const { container } = await show(id);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(
      container.querySelector(`form[data-question="${id}"] button[type=submit]`),
    ).not.toBeNull();
    if (id !== 'who' && id !== 'custody-kind')
      expect(screen.getAllByText(/don’t know|I have no paper/).length).toBeGreaterThan(0);
    // Somebody who goes from field to field hears the hint with the answers.
    const hint = container.querySelector('#question-hint');
    const first = container.querySelector('form [role=radiogroup], form [role=group], #add-person');
    expect(hint === null || first?.getAttribute('aria-describedby')).toEqual(
      hint === null || 'question-hint',
    );
    expect(await barriersIn(container)).toEqual([]);
  });

  it('speaks to carers and staff in whole words of their own', async () => {
    for (const audience of ['carer', 'staff'] as const) {
      cleanup();
      const { container } = await show(id, audience);
      const title = container.querySelector('h1')?.textContent ?? '';
      expect(title).not.toBe(id);
      // A carer's own case is the one place where "you" is the carer.
      if (audience === 'staff' && !id.startsWith('carer-') && id !== 'who')
        expect(title).not.toMatch(/\b(you|your)\b/i);
    }
  });
});

const choices = questionIds.filter((id) => questionOf(id).shape === 'choice');

it.each([...choices.slice(0, 3), 'custody-kind'] as const)(
  '%s: going on without an answer says what to do and leads to the field',
  async (id) => {
    const user = userEvent.setup();
    const { onAnswer } = await show(id);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Choose one answer to go on.');
    expect(onAnswer).not.toHaveBeenCalled();
  },
);

it('each option of a choice gives its own id as the answer', async () => {
  const user = userEvent.setup();
  const { container, onAnswer } = await show('now');
  const inputs = [...container.querySelectorAll<HTMLInputElement>('input')];
  expect(inputs.map((input) => input.value)).toEqual(
    (questionOf('now') as { options: readonly string[] }).options,
  );
  await user.click(inputs[1] as HTMLInputElement);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(onAnswer).toHaveBeenCalledWith('agreed');
});

it.each([
  [['16', '11', '2026'], '2026-11-16', undefined],
  [['1', '2', '26'], '2026-02-01', undefined],
  [['31', '2', '2026'], undefined, 'Write the day, month and year'],
  [['7', 'November', '2026'], '2026-11-07', undefined],
  [['7', 'Tachwedd', '2026'], '2026-11-07', undefined],
  [['1', '1', '2999'], undefined, 'This day has not come yet'],
  [['', '', ''], undefined, 'Write the day, month and year'],
])('the day %j is read as %s', async (typed, answer, fault) => {
  const user = userEvent.setup();
  const { onAnswer } = await show('started-on');
  for (const [index, name] of ['Day', 'Month', 'Year'].entries()) {
    if (typed[index]) await user.type(screen.getByLabelText(name), typed[index]);
  }
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  if (answer) await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledWith(answer));
  else expect(await screen.findByRole('alert')).toHaveTextContent(fault ?? '');
});

it('a time on the day the clocks go back is read with the offset of the United Kingdom', async () => {
  const user = userEvent.setup();
  const { onAnswer } = await show('started-at');
  for (const [name, text] of [
    ['Day', '28'],
    ['Month', '3'],
    ['Year', '2026'],
    ['Time', '22.30'],
  ] as const)
    await user.type(screen.getByLabelText(name), text);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledWith('2026-03-28T22:30:00+00:00'));
});

it.each([
  [['26', '11', '2026', '25:99'], 'Time', 'Write the time'],
  [['26', '11', '2026', '2'], 'Time', 'Morning or afternoon?'],
  [['26', '13', '2026', '14:30'], 'Month', 'Write the day, month and year'],
  [['26', '11', '', '14:30'], 'Year', 'Write the day, month and year'],
])(
  'of the date and time %j only the box %s is marked wrong, and the error leads there',
  async (typed, wrong, fault) => {
    const user = userEvent.setup();
    const { onAnswer } = await show('started-at');
    const names = ['Day', 'Month', 'Year', 'Time'];
    for (const [index, name] of names.entries())
      if (typed[index]) await user.type(screen.getByLabelText(name), typed[index]);
    await user.click(screen.getByRole('button', { name: 'Continue' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(fault);
    for (const name of names) {
      const box = screen.getByLabelText(name);
      if (name === wrong) {
        expect(box).toBeInvalid();
        expect(box).toHaveAccessibleDescription(expect.stringContaining(fault));
      } else expect(box).toBeValid();
    }
    await user.click(screen.getByRole('link', { name: new RegExp(fault) }));
    expect(screen.getByLabelText(wrong)).toHaveFocus();
    expect(onAnswer).not.toHaveBeenCalled();
  },
);

it('a day of long ago is asked about once', async () => {
  const user = userEvent.setup();
  const { onAnswer } = await show('started-on');
  for (const [name, text] of [
    ['Day', '28'],
    ['Month', '1'],
    ['Year', '1966'],
  ] as const)
    await user.type(screen.getByLabelText(name), text);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('more than 20 years ago');
  expect(screen.getByLabelText('Year')).toBeInvalid();
  expect(onAnswer).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledWith('1966-01-28'));
});

it('none of these takes the place of every other tick', async () => {
  const user = userEvent.setup();
  const { onAnswer } = await show('process');
  await user.click(screen.getByLabelText('Writing a care plan'));
  await user.click(screen.getByLabelText('None of these'));
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalledWith([]));
});

describe('the section before, asked of a status in words of its own', () => {
  const ask = async (status: StatusId, audience: Audience = 'patient') => {
    const { onAnswer } = await show('underlying-started-on', audience, undefined, { status });
    return { onAnswer, title: screen.getByRole('heading', { level: 1 }).textContent };
  };

  it.each<[StatusId, Audience, RegExp]>([
    ['s3', 'patient', /^Were you on section 2 or 4 just before/],
    ['s3', 'carer', /^Were they on section 2 or 4 just before/],
    ['s3', 'staff', /^Was the patient on section 2 or 4 just before/],
    ['cto', 'patient', /^When were you first kept/],
    ['cto', 'carer', /^When were they first kept/],
    ['cto-revoked', 'patient', /^When did the section before it start/],
  ])('%s, to a %s: %s', async (status, audience, words) =>
    expect((await ask(status, audience)).title).toMatch(words),
  );

  it('takes a No on section 3, and of nobody else', async () => {
    const { onAnswer } = await ask('s3');
    await userEvent.click(screen.getByRole('button', { name: 'No, I was not' }));
    expect(onAnswer).toHaveBeenCalledWith('no');
    cleanup();
    await ask('cto');
    expect(screen.queryByRole('button', { name: 'No, I was not' })).toBeNull();
  });
});
