import fc from 'fast-check';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { explainNote, explainResults } from '../../machines/explain/record.ts';
import { explainSteps, stepIds } from '../../machines/explain/steps.ts';
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
    { numRuns: 600 },
  );
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
