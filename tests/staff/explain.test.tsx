import fc from 'fast-check';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { letters } from '../../machines/papers/letters-for.ts';
import { letterIds } from '../../machines/papers/vocabulary.ts';
import { readLayer } from '../../scripts/words/read-words.ts';
import { explainNote, explainResults } from '../../machines/explain/record.ts';
import { explainedFinding, explainSteps, stepIds } from '../../machines/explain/steps.ts';
import { caseOf } from '../../machines/case.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { currentLaw } from '../../machines/law/law.ts';
import { statusIds } from '../../machines/law/status-ids.ts';
import type { Answers } from '../../machines/questions/registry.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import { sayIn } from '../../src/reader/say.ts';
import { createWords } from '../../src/reader/words.ts';
import { Explain } from '../../src/staff/Explain.tsx';
import { noteText } from '../../src/staff/note-text.ts';
import { renderWithWords } from '../pages/with-words.tsx';
import { runs } from '../runs.ts';

const day = '2026-12-03';
afterEach(cleanup);

function whole(facts: Facts, answers: Answers = {}) {
  const one = caseOf(answers, { day, law: currentLaw });
  return wholeCase({
    day,
    law: currentLaw,
    answers,
    facts: { ...one.facts, ...facts, asOf: day },
    advocate: 'maybe',
    advocateOrTreatment: 'maybe',
  });
}

const words = createWords();
const staff = { language: 'en', audience: 'staff', edition: 'plain' } as const;
await words.bring(staff, ['explain', 'outcome', 'rights']);
const say = {
  explain: sayIn(words, 'en-x-staff', 'explain'),
  outcome: sayIn(words, 'en-x-staff', 'outcome'),
  day: (date: string) => date,
};

const nations = ['england', 'wales'] as const;
const everywhere = statusIds.flatMap((status) => nations.map((nation) => ({ status, nation })));

it.each(everywhere)('$status in $nation: steps with a question and a good answer each', (facts) => {
  const one = whole(facts);
  const steps = explainSteps(one);
  expect(steps[0]?.id).toBe('advocate');
  expect(steps.length).toBeLessThanOrEqual(8);
  for (const { id, verdict, rules } of steps) {
    expect(rules.length).toBeGreaterThan(0);
    expect(words.i18n.exists(`steps.${id}.ask`, { ns: 'explain' })).toBe(true);
    if (id !== 'information')
      expect(words.i18n.exists(`steps.${id}.good.${verdict}`, { ns: 'explain' }), id).toBe(true);
  }
});

const startedOn = '2026-11-16';
/** Something typed or chosen that tells who the patient is. */
const mark = 'Zebulonhaus';
const typed = fc.record({
  place: fc.string({ maxLength: 20 }).map((text) => `england:${mark}${text}`),
  relatives: fc.array(
    fc.record({
      id: fc.constant(`${mark}-1`),
      relation: fc.constant('spouse' as const),
      ageYears: fc.constant(61),
    }),
    { minLength: 1, maxLength: 1 },
  ),
  'started-on': fc.constant('2026-11-16'),
});

it('the note carries no identity: all statuses and nations, and all that was typed or chosen', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...everywhere),
      typed,
      fc.dictionary(fc.constantFrom(...stepIds), fc.constantFrom(...explainResults)),
      (facts, answers, results) => {
        const { relatives } = answers;
        const one = whole({ ...facts, relatives, startedOn }, answers);
        const note = explainNote(one, results);
        const text = noteText(note, say).join('\n');
        expect(text).not.toMatch(/Zebulonhaus|61|2026-11-16|undefined|\{\{/);
        expect(JSON.stringify(note)).not.toMatch(/Zebulonhaus|2026-11-16/);
        // Only words of this house, the day, and the law: the same for everybody of that status and these results.
        expect(text).toBe(
          noteText(explainNote(whole({ ...facts, startedOn }), results), say).join('\n'),
        );
      },
    ),
    runs(600),
  );
});

/** What the step on the screen tells the patient, by right. */
const saidTo = (of: '.explain-patient' | '.explain-staff') =>
  [...document.querySelectorAll<HTMLElement>(`${of} [data-said]`)].map((one) => [
    one.dataset.said,
    one.textContent.trim(),
  ]);

it.each([
  ['section 2', { status: 's2', startedOn: '2026-11-28' }],
  ['section 3', { status: 's3', startedOn: '2026-10-01' }],
  ['by choice', { status: 'informal', inPatient: true }],
  ['section 136', { status: 's136' }],
  ['a CTO in Wales', { status: 'cto', nation: 'wales' }],
] as const)(
  'on %s it says the sentence of the rule that decided, to each in their own words',
  async (_, facts) => {
    const user = userEvent.setup();
    const one = whole({
      nation: 'england',
      age: '18-or-over',
      treatmentsDiscussed: [],
      tribunalUsed: false,
      ...facts,
    });
    renderWithWords(<Explain whole={one} />);
    const steps = explainSteps(one);
    await screen.findByText(`Step 1 of ${steps.length}`);
    for (const { rights } of steps) {
      for (const [of, layer] of [
        ['.explain-patient', 'en'],
        ['.explain-staff', 'en-x-staff'],
      ] as const) {
        const owed = rights.map((right) => {
          const { verdict, rules } = explainedFinding(one, right);
          const sentence = sayIn(words, layer, 'rights');
          const key = `${right}.says.${verdict}.${rules[0]}` as 'imha.title';
          return [right, sentence(key)];
        });
        expect(saidTo(of)).toEqual(owed);
      }
      await user.click(screen.getByRole('button', { name: /^(Next|To the note)$/ }));
    }
  },
);

it('tells the patient the last day, beside the sentence', async () => {
  const user = userEvent.setup();
  renderWithWords(
    <Explain whole={whole({ nation: 'england', status: 's2', startedOn: '2026-11-28' })} />,
  );
  for (const _ of ['to how long', 'to the tribunal'])
    await user.click(await screen.findByRole('button', { name: 'Next' }));
  expect(document.querySelector('.explain-patient')?.textContent).toContain('11 December 2026');
});

it('whoever explains is the nurse: nothing sends staff to ask one, or calls them a patient', () => {
  const own = readLayer('en', 'staff');
  const isTheirs = (key: string) => {
    const [, letter] = /^papers:(?:letters|names|form\.hints)\.([\w-]+)/.exec(key) ?? [];
    const isLetter = letterIds.some((id) => id === letter);
    if (isLetter) return letters.some(({ id, from }) => id === letter && from.includes('staff'));
    return /^(papers|explain|device|wards):/.test(key) && !key.startsWith('papers:show');
  };
  const sent = [...readLayer('en', 'patient')]
    .filter(([key]) => isTheirs(key))
    .map(([key, text]) => [key, own.get(key) ?? text] as const);
  expect(sent.length).toBeGreaterThan(200);
  const wrong = /\b(ask|tell|give this to) (a|any|your) nurse|your care team|your care\b|you feel/i;
  expect(sent.filter(([, text]) => wrong.test(text))).toEqual([]);
});

it('records a duty to explain only where there is one', () => {
  const dutyOf = (facts: Facts) => noteText(explainNote(whole(facts), {}), say).join('\n');
  expect(dutyOf({ nation: 'england', status: 's2' })).toMatch(/Duty to explain: .*section 132/);
  const informal = dutyOf({
    nation: 'england',
    status: 'informal',
    age: '18-or-over',
    treatmentsDiscussed: [],
  });
  expect(informal).toContain('no duty to explain');
  expect(informal).not.toContain('section 132');
});

it('leads through the steps to a note that says how each went', async () => {
  const user = userEvent.setup();
  const one = whole({ status: 's3', nation: 'england' });
  renderWithWords(<Explain whole={one} />);
  const count = explainSteps(one).length;
  for (let step = 0; step < count; step += 1) {
    await user.click(
      await screen.findByRole('radio', { name: step === 0 ? 'Partly understood' : 'Understood' }),
    );
    await user.click(
      screen.getByRole('button', { name: step + 1 < count ? 'Next' : 'To the note' }),
    );
  }
  const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The note' }).value;
  expect(note).toContain('A free advocate (IMHA): Partly understood');
  expect(note).toContain('Soon, for what is not marked as understood.');
  expect(note).toContain('does not replace it');
  expect(note.match(/: Understood$/gm)).toHaveLength(count - 1);
});
