// How old the reading of the law is, by the clock of the device.
import { screen } from '@testing-library/react';
import { Suspense } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { caseOf } from '../../machines/case.ts';
import { currentLaw, lawAsOf } from '../../machines/law/law.ts';
import { shiftDays } from '../../machines/law/periods.ts';
import { toldOf } from '../../machines/told/told.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import { LawBehind } from '../../src/outcome/LawBehind.tsx';
import { LawPage } from '../../src/pages/LawPage.tsx';
import { renderWithWords } from '../pages/with-words.tsx';

afterEach(() => void vi.useRealTimers());

const outcome = () => {
  const whole = wholeCase(
    caseOf({ nation: 'england', section: 's2' }, { day: lawAsOf, law: currentLaw }),
  );
  return <LawBehind whole={whole} told={toldOf(whole.facts, whole.findings, whole.facts.role)} />;
};

describe.each([
  ['the outcome', outcome],
  ['how this guide decides', () => <LawPage />],
])('%s', (_, page) => {
  it.each([
    [180, 0],
    [181, 1],
    // No such day can be right: the device, not the law, is wrong.
    [-1, 0],
  ])('%i days after the law was checked says so %i times', async (days, times) => {
    vi.setSystemTime(`${shiftDays(lawAsOf, days)}T12:00:00Z`);
    renderWithWords(<Suspense>{page()}</Suspense>);
    await screen.findByText(/28 November 2026/);
    expect(screen.queryAllByText(/more than 180 days ago/)).toHaveLength(times);
  });
});
