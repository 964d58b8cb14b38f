// What cannot be asked is said in its topic: to those it can touch, with its law.
import { screen } from '@testing-library/react';
import { Suspense } from 'react';
import { describe, expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import { caseOf } from '../../machines/case.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { currentLaw } from '../../machines/law/law.ts';
import { provision } from '../../machines/law/provisions.ts';
import { moreFor, type MoreId } from '../../machines/told/modules.ts';
import { situationOf } from '../../machines/told/situation.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import { MoreAbout } from '../../src/outcome/MoreAbout.tsx';
import { renderWithWords } from '../pages/with-words.tsx';

const day = '2026-11-28';
const person = (status: Facts['status']): Facts => ({ asOf: day, nation: 'england', status });

async function itemsOf(status: Facts['status'], topic: MoreId) {
  const facts = person(status);
  const whole = { ...wholeCase(caseOf({}, { day, law: currentLaw })), ...assess(facts), facts };
  const { container } = renderWithWords(
    <Suspense>
      <MoreAbout
        topics={moreFor(situationOf(facts), facts)}
        open={topic}
        onOpen={() => {}}
        whole={whole}
        onAsk={() => {}}
        onWant={() => {}}
      />
    </Suspense>,
  );
  await screen.findAllByRole('heading', { level: 3 });
  return (item: string) => container.querySelector(`[data-topic="${topic}"] [data-item="${item}"]`);
}

describe('what no question asks', () => {
  it.each([
    ['s3', 'ward-life', 'returned', 'DUR-AWOL-BACK', /more than 28 days away.*within a week/],
    ['s2', 'nearest-relative', 'court', 'DUR-2-COURT', /past 28 days until the court has decided/],
    ['s2', 'going-home', 'order-goes-on', 'DUR-CTO-WITH-2', /Section 2 does not end it/],
    [
      's37-41',
      'tribunal',
      'decide-restricted',
      'TRI-73',
      /on conditions \(a conditional discharge\)/,
    ],
    ['s47-49', 'tribunal', 'decide-restricted', 'TRI-73', /only advise the Justice Secretary/],
  ] as const)('%s, %s: %s, by %s', async (status, topic, item, law, said) => {
    const shown = (await itemsOf(status, topic))(item);
    expect(shown).toHaveTextContent(said);
    expect(shown).toHaveTextContent(provision(law).citation);
  });

  it.each([
    ['a restricted patient', 's37-41', 'ward-life', 'returned'],
    ['somebody whom nobody takes back after the section’s end', 's2', 'ward-life', 'returned'],
    ['somebody on section 3', 's3', 'nearest-relative', 'court'],
    ['somebody on section 3', 's3', 'going-home', 'order-goes-on'],
    ['somebody on section 3', 's3', 'tribunal', 'decide-restricted'],
    ['a restricted patient, whom no later day or advice can reach', 's37-41', 'tribunal', 'decide'],
    ['somebody conditionally discharged', 'conditional-discharge', 'tribunal', 'decide'],
  ] as const)('is not said to %s (%s, %s: %s)', async (_, status, topic, item) =>
    expect((await itemsOf(status, topic))(item)).toBeNull(),
  );
});
