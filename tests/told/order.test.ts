// Which questions are answered, in which order, to whom: the order in which people ask them.
import { journeyMachine } from '../../machines/journey/machine.ts';
import { describe, expect, it } from 'vitest';
import { replay } from '../../machines/journey/replay.ts';
import type { JourneyEvent } from '../../machines/journey/vocabulary.ts';
import { currentLaw } from '../../machines/law/law.ts';
import { rightIds } from '../../machines/rights/registry.ts';
import { rowRights, type RowId } from '../../machines/told/rows.ts';
import { toldOf, type Told } from '../../machines/told/told.ts';
import { wholeCase } from '../../machines/whole-case.ts';
import { exampleIds, exampleOf, type ExampleId } from '../examples.ts';

function toldTo(id: ExampleId): Told {
  const { answers, atOutcome = {} } = exampleOf(id);
  const steps = Object.entries({ ...answers, ...atOutcome }).map(
    ([question, value]) => ({ type: `answer.${question}`, question, value }) as JourneyEvent,
  );
  const {
    case: one,
    place,
    dropped,
  } = replay(journeyMachine, steps, { day: '2026-12-02', law: currentLaw });
  expect([place, dropped], id).toEqual(['outcome', []]);
  const whole = wholeCase(one);
  return toldOf(whole.facts, whole.findings, whole.facts.role);
}

type Expected = {
  readonly rows: readonly RowId[];
  /** Is asking a tribunal among the things to do now? */
  readonly tribunal: boolean;
  /** What the panel may ask: a day, a moment, or nothing. */
  readonly asks?: 'started-on' | 'started-at';
};

const s2: Expected = {
  rows: ['how-long', 'go-out', 'leave', 'medicine', 'who-else', 'said-no'],
  tribunal: true,
  asks: 'started-on',
};
const s3: Expected = {
  rows: ['how-long', 'go-out', 'medicine', 'who-else', 'aftercare', 'said-no'],
  tribunal: true,
  asks: 'started-on',
};
const restricted: Expected = {
  rows: ['go-out', 'how-long', 'medicine', 'said-no'],
  tribunal: true,
  asks: 'started-on',
};
const hours: Expected = {
  rows: ['next', 'how-long', 'medicine'],
  tribunal: false,
  asks: 'started-at',
};
const byChoice: Expected = { rows: ['leave', 'threat', 'medicine', 'council'], tribunal: false };
const cto: Expected = {
  rows: ['recall', 'medicine', 'aftercare', 'who-else'],
  tribunal: true,
  asks: 'started-on',
};
const home: Expected = { rows: ['crisis', 'doctor', 'council'], tribunal: false };
const carer: readonly RowId[] = ['ward-talk', 'visits', 'yourself'];
const and = (one: Expected, rows: readonly RowId[]): Expected => ({
  ...one,
  rows: [...one.rows, ...rows],
});

const expected: Record<ExampleId, Expected> = {
  s2,
  's2-day-5': s2,
  's2-day-20': s2,
  's2-over': s2,
  's2-applied': s2,
  s3,
  's3-dated': s3,
  s37: s3,
  young: { ...s3, rows: [...s3.rows.slice(0, -1), 'young', 'said-no'] },
  's37-41': restricted,
  's47-49': restricted,
  'cd-recalled': restricted,
  s35: { rows: ['how-long', 'court', 'go-out', 'medicine'], tribunal: false, asks: 'started-on' },
  s4: hours,
  's4-wales': hours,
  's5-2': hours,
  's5-4': hours,
  s136: {
    rows: ['next', 'told', 'solicitor', 'daily-needs', 'medicine', 'afterwards'],
    tribunal: false,
    asks: 'started-at',
  },
  cto,
  'cto-recall': {
    rows: ['next', 'how-long', 'medicine', 'who-else', 'aftercare'],
    tribunal: true,
    asks: 'started-at',
  },
  conditional: {
    rows: ['conditions', 'recall', 'medicine', 'aftercare'],
    tribunal: true,
    asks: 'started-on',
  },
  guardianship: { rows: ['who-else', 'medicine'], tribunal: true, asks: 'started-on' },
  informal: byChoice,
  'informal-wales': byChoice,
  assessed: { rows: ['next', 'who-comes', 'family'], tribunal: false },
  unsure: { rows: ['whatever'], tribunal: true },
  prison: { rows: ['healthcare', 'transfer', 'council', 'listeners', 'vote'], tribunal: false },
  dols: { rows: ['safeguards', 'how-long', 'court'], tribunal: false },
  home: and(home, []),
  'carer-s3': and(s3, carer),
  'carer-informal': and(byChoice, carer),
  // There is no ward to talk to or to visit.
  'carer-cto': and(cto, ['yourself']),
  'carer-home': { ...home, rows: ['yourself', ...home.rows] },
  'staff-s2': s2,
  'staff-s3': s3,
  'staff-informal': byChoice,
  'staff-s136': {
    rows: ['next', 'told', 'medicine', 'afterwards'],
    tribunal: false,
    asks: 'started-at',
  },
  'staff-home': home,
  scotland: { rows: [], tribunal: false },
};

describe.each(exampleIds)('%s', (id) => {
  const told = toldTo(id);
  const { rows, tribunal, asks } = expected[id];

  it('answers what people ask, in the order they ask it', () => {
    expect(told.rows.filter((row) => rows.includes(row))).toEqual(rows);
    expect(new Set(told.rows).size).toBe(told.rows.length);
  });

  it('offers a tribunal, and asks for a date, only where there is one to have', () => {
    expect(told.tribunal).toBe(tribunal);
    if (exampleOf(id).beganDaysAgo === undefined) expect(told.asks).toBe(asks);
  });

  it('loses no right of the contract and tells none twice', () => {
    if (id === 'scotland') return;
    const spoken = [
      'imha',
      ...(told.tribunal ? ['tribunal', 'tribunal-lawyer'] : []),
      ...told.rows.flatMap((row): readonly string[] => rowRights[row]),
      ...told.other,
    ];
    const after = [
      'care-needs-eligible',
      'care-act-advocate',
      'carer-eligible',
      'nearest-relative',
    ];
    expect(spoken.toSorted()).toEqual(
      rightIds.filter((right) => !after.includes(right)).toSorted(),
    );
  });
});

it.each(['carer-s3', 'carer-informal', 'carer-cto'] as const)(
  'a carer beside %s reads about the patient first, then about herself',
  (id) => {
    const { rows } = toldTo(id);
    expect(rows.at(-1)).toBe('yourself');
  },
);

it.each(exampleIds.filter((id) => !id.startsWith('carer')))(
  '%s is offered nothing of a carer’s',
  (id) => {
    expect(toldTo(id).rows.filter((row) => carer.includes(row))).toEqual([]);
  },
);

it.each(['carer-cto', 'carer-home'] as const)('%s: no ward is spoken of', (id) => {
  expect(toldTo(id).rows.filter((row) => row === 'ward-talk' || row === 'visits')).toEqual([]);
});
