import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readFacts } from '../../machines/facts/facts.ts';
import type { AnswerValue } from '../../machines/questions/registry.ts';
import { RelativesForm } from '../../src/journey/RelativesForm.tsx';
import { RelativeName } from '../../src/journey/relatives/RelativeName.tsx';
import { clearSession, readSession } from '../../src/journey/session.ts';
import { barriersIn } from '../pages/axe.ts';
import type { Audience } from '../../src/reader/layers.ts';
import { renderWithWords } from '../pages/with-words.tsx';

// Finding parts by role is slow in jsdom, and slower on a busy machine.
afterEach(clearSession);

const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const say = (question: RegExp, answer: string) =>
  userEvent.click(
    within(screen.getByRole('radiogroup', { name: question })).getByRole('radio', { name: answer }),
  );
const asked = () =>
  screen
    .queryAllByRole('radiogroup')
    .map(
      (group) => document.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
    );
const news = () => document.querySelector('.people-news [aria-live]')?.textContent;

async function show(before?: AnswerValue, audience: Audience = 'patient') {
  const onAnswer = vi.fn<(value: AnswerValue) => void>();
  const { container } = renderWithWords(
    <Suspense>
      <h1 id="question">Who is in your family?</h1>
      <RelativesForm id="relatives" facts={{}} before={before} onAnswer={onAnswer} more={null} />
    </Suspense>,
    { audience },
  );
  await screen.findByRole('heading', { name: 'People you have added' });
  return { onAnswer, container };
}

async function start(relation: string) {
  await press(/^Add (a|another) person$/);
  await userEvent.click(screen.getByRole('radio', { name: relation }));
  await press('Continue');
}

describe('the list of relatives', () => {
  it('gives two parents with their ages, and what was said of each', async () => {
    const { onAnswer } = await show();
    await start('Mother or father');
    await say(/live in the UK/, 'Yes');
    await say(/live with you/, 'Yes');
    await userEvent.type(screen.getByRole('textbox', { name: /How old/ }), '58');
    await say(/parental responsibility/, 'Yes');
    await press('Save this person');
    await start('Mother or father');
    await say(/live in the UK/, 'Yes');
    await say(/live with you/, 'No');
    await say(/care for you/, 'No');
    await userEvent.type(screen.getByRole('textbox', { name: /How old/ }), '61');
    await say(/parental responsibility/, 'No');
    await press('Save this person');
    expect(screen.getByRole('region', { name: 'Mother or father 2' })).toHaveTextContent(
      'lives elsewhere, no parental responsibility, aged 61',
    );
    await press('Continue');
    const list = [
      {
        id: 'parent-1',
        relation: 'parent',
        ukResident: true,
        livesWith: true,
        ageYears: 58,
        parentalResponsibility: true,
      },
      {
        id: 'parent-2',
        relation: 'parent',
        ukResident: true,
        livesWith: false,
        caresFor: false,
        ageYears: 61,
        parentalResponsibility: false,
      },
    ];
    expect(onAnswer.mock.calls).toStrictEqual([[list]]);
    expect(readFacts({ relatives: list })).toHaveProperty('facts');
  });

  it('leaves out what is not answered or not known', async () => {
    const { onAnswer } = await show();
    await start('Brother or sister');
    await say(/live with you/, 'I don’t know');
    await press('Save this person');
    await press('Continue');
    expect(onAnswer.mock.calls).toStrictEqual([[[{ id: 'sibling-1', relation: 'sibling' }]]]);
  });

  it.each([
    ['Husband or wife', /separated for good/, 'Yes', { relation: 'spouse', separated: true }],
    [
      'Partner',
      /6 months or more/,
      'No',
      { relation: 'partner', livesWith: true, sharedYears: 0.25 },
    ],
    [
      'Partner',
      /6 months or more/,
      'Yes',
      { relation: 'partner', livesWith: true, sharedYears: 0.5 },
    ],
    [
      'Another person at home',
      /5 years or more/,
      'No',
      { relation: 'other', livesWith: true, sharedYears: 2.5 },
    ],
    [
      'Another person at home',
      /5 years or more/,
      'Yes',
      { relation: 'other', livesWith: true, sharedYears: 5 },
    ],
    ['Brother or sister', /share both parents/, 'No', { relation: 'sibling', wholeBlood: false }],
    [
      'Uncle or aunt',
      /full brother or sister/,
      'No',
      { relation: 'uncle-aunt', wholeBlood: false },
    ],
    ['Son or daughter', /18 or over/, 'No', { relation: 'child', adult: false }],
    [
      'Grandparent',
      /care for you/,
      'Yes',
      { relation: 'grandparent', adult: true, caresFor: true },
    ],
  ])('%s: %s %s', async (relation, question, answer, known) => {
    const { onAnswer } = await show();
    await start(relation);
    await say(question, answer);
    await press('Save this person');
    await press('Continue');
    expect(onAnswer.mock.calls).toStrictEqual([[[{ id: `${known.relation}-1`, ...known }]]]);
  });

  it('asks only what can still matter, and keeps nothing said to a question that has gone', async () => {
    const { onAnswer } = await show();
    await start('Son or daughter');
    await say(/18 or over/, 'Yes');
    await say(/live with you/, 'Yes');
    await userEvent.type(screen.getByRole('textbox', { name: /How old/ }), '30');
    await say(/live in the UK/, 'No');
    expect(asked()).toEqual(['Is this person 18 or over?', 'Does this person live in the UK?']);
    expect(screen.queryByRole('textbox')).toBeNull();
    await press('Save this person');
    await press('Continue');
    expect(onAnswer.mock.calls).toStrictEqual([
      [[{ id: 'child-1', relation: 'child', adult: true, ukResident: false }]],
    ]);
  });

  it('asks the age of a wife only where another partner is listed', async () => {
    await show([{ id: 'partner-1', relation: 'partner', livesWith: true }]);
    await start('Husband or wife');
    expect(screen.getByRole('textbox', { name: /How old/ })).toBeInTheDocument();
    await press('Back to the list');
    await press('Remove: Partner');
    await start('Husband or wife');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('says how to mend an age', async () => {
    await show();
    await start('Son or daughter');
    await say(/18 or over/, 'Yes');
    await userEvent.type(screen.getByRole('textbox'), '7');
    await press('Save this person');
    expect(screen.getByRole('alert')).toHaveTextContent('18 or more');
    await userEvent.type(screen.getByRole('textbox'), '0');
    await press('Save this person');
    expect(screen.getByRole('region', { name: 'Son or daughter' })).toHaveTextContent('aged 70');
  });
});

describe('changing the list', () => {
  const parents = [
    { id: 'parent-1', relation: 'parent' as const, livesWith: true, ageYears: 58 },
    { id: 'parent-2', relation: 'parent' as const, ageYears: 61 },
  ];

  it('restores it as it was', async () => {
    const { onAnswer } = await show(parents);
    await press('Continue');
    expect(onAnswer.mock.calls).toStrictEqual([[parents]]);
  });

  it('fills in a person again and changes only them', async () => {
    const { onAnswer } = await show(parents);
    await press('Change: Mother or father 1');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Mother or father 1' })).toHaveFocus(),
    );
    expect(
      within(screen.getByRole('radiogroup', { name: /live with you/ })).getByRole('radio', {
        name: 'Yes',
      }),
    ).toBeChecked();
    await say(/live with you/, 'No');
    await press('Save this person');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Mother or father 1' })).toHaveFocus(),
    );
    expect(news()).toBe('Saved: Mother or father 1.');
    await press('Continue');
    expect(onAnswer.mock.calls).toStrictEqual([
      [[{ ...parents[0], livesWith: false }, parents[1]]],
    ]);
  });

  it('removes a person and puts them back', async () => {
    const { onAnswer } = await show(parents);
    await press('Remove: Mother or father 1');
    expect(news()).toBe('Removed: Mother or father 1.');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'People you have added' })).toHaveFocus(),
    );
    await press('Continue');
    await press('Put back: Mother or father 1');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Mother or father 1' })).toHaveFocus(),
    );
    await press('Continue');
    expect(onAnswer.mock.calls).toStrictEqual([[[parents[1]]], [parents]]);
  });

  it('never gives one id twice', async () => {
    const { onAnswer } = await show(parents);
    await press('Remove: Mother or father 1');
    await start('Mother or father');
    await press('Save this person');
    await press('Continue');
    const ids = onAnswer.mock.calls
      .flatMap(([people]) => people as typeof parents)
      .map(({ id }) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
  });

  it('keeps the list for a Back, and clearing forgets it', async () => {
    await show();
    await start('Grandchild');
    await press('Save this person');
    expect(readSession().remembered.get('relatives')).toEqual([
      { id: 'grandchild-1', relation: 'grandchild' },
    ]);
    clearSession();
    expect(readSession().remembered.size).toBe(0);
  });
});

describe('other answers and ways through', () => {
  it('takes nobody and not knowing, and asks again for an empty list', async () => {
    const { onAnswer } = await show();
    await press('Continue');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    await userEvent.click(screen.getByRole('link', { name: /^Add a person, or choose/ }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Add a person' })).toHaveFocus());
    await press('I have nobody');
    await press('I don’t know');
    expect(onAnswer.mock.calls).toStrictEqual([[[]], ['dont-know']]);
  });

  it.each([['dont-know'], [[]]])('starts empty after %j', async (before) => {
    await show(before);
    expect(screen.getByText('Nobody yet.')).toBeInTheDocument();
  });

  it('leads the focus to each new step and to the person added', async () => {
    await show();
    await press('Add a person');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Who is this person to you?' })).toHaveFocus(),
    );
    await press('Continue');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveFocus());
    await userEvent.click(screen.getByRole('radio', { name: 'Civil partner' }));
    await press('Continue');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Civil partner' })).toHaveFocus(),
    );
    await press('Save this person');
    await waitFor(() =>
      expect(screen.getByRole('heading', { name: 'Civil partner' })).toHaveFocus(),
    );
    expect(news()).toBe('Added: Civil partner.');
  });

  it.each([
    ['patient', 'Does this person live with you?', 'I have nobody'],
    ['carer', 'Does this person live with them?', 'They have nobody'],
    ['staff', 'Does this person live with the patient?', 'The patient has nobody'],
  ] as const)('speaks to %s', async (audience, question, nobody) => {
    await show(undefined, audience);
    expect(screen.getByRole('button', { name: nobody })).toBeInTheDocument();
    await start('Son or daughter');
    expect(asked()).toContain(question);
  });

  it('has no barrier in any step', async () => {
    const { container } = await show([{ id: 'parent-1', relation: 'parent', ageYears: 61 }]);
    expect(container.querySelector('form')).toHaveAttribute('data-question', 'relatives');
    expect(await barriersIn(container)).toEqual([]);
    await press('Add another person');
    expect(await barriersIn(container)).toEqual([]);
    await userEvent.click(screen.getByRole('radio', { name: 'Brother or sister' }));
    await press('Continue');
    await say(/18 or over/, 'Yes');
    expect(container.querySelector('form')).toHaveAttribute('data-question', 'relatives');
    expect(await barriersIn(container)).toEqual([]);
  });
});

it('names a relative in words', async () => {
  const relatives = [
    { id: 'parent-1', relation: 'parent' as const, ageYears: 61 },
    { id: 'mother', relation: 'parent' as const },
    { id: 'x', relation: 'spouse' as const, ageYears: 40 },
  ];
  renderWithWords(
    <Suspense>
      {relatives.map(({ id }) => (
        <p key={id}>
          <RelativeName id={id} relatives={relatives} />
        </p>
      ))}
    </Suspense>,
  );
  expect(await screen.findByText('Mother or father 1, aged 61')).toBeInTheDocument();
  expect(screen.getByText('Mother or father 2')).toBeInTheDocument();
  expect(screen.getByText('Husband or wife, aged 40')).toBeInTheDocument();
});
