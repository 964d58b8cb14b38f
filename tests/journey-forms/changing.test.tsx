// Changing an answer as the page does it: where its question stands, what is kept, and what the history holds of it.
import { act, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { journeyMachine } from '../../machines/journey/machine.ts';
import type { AnswerValue, QuestionId } from '../../machines/questions/registry.ts';
import { goDeeper } from '../../src/journey/chart.ts';
import { clearSession } from '../../src/journey/session.ts';
import { useJourney } from '../../src/journey/useJourney.ts';

// As once the outcome is there: only it leads to the dates.
goDeeper(journeyMachine);

afterEach(() => {
  clearSession();
  history.replaceState(null, '');
});

type Now = { readonly current: ReturnType<typeof useJourney> };
const answered = (now: Now, ...given: readonly (readonly [QuestionId, AnswerValue])[]) => {
  for (const [question, value] of given) act(() => now.current.answer(question, value));
};
const onSection2 = (): Now => {
  const { result } = renderHook(() => useJourney());
  answered(
    result,
    ['who', 'patient'],
    ['nation', 'england'],
    ['now', 'kept'],
    ['section', 's2'],
    ['started-on', '2026-11-16'],
    ['tribunal-used', 'no'],
  );
  return result;
};

describe('a question being changed', () => {
  it('stands in its own topic, after as many steps as when it was asked', () => {
    const now = onSection2();
    act(() => now.current.change('section'));
    expect(now.current).toMatchObject({ place: { topic: 'section' }, step: 3, editing: true });
    act(() => now.current.change('started-on'));
    expect(now.current).toMatchObject({ place: { topic: 'dates' }, step: 4 });
  });

  it('is never named in the history', () => {
    const now = onSection2();
    act(() => now.current.change('section'));
    expect(history.state).toEqual({ step: 6, edit: 3 });
    act(() => now.current.answer('section', 's3'));
    expect(history.state).toEqual({ step: 6 });
  });
});

describe('another section', () => {
  it('keeps the answers that still count, and names them once', () => {
    const now = onSection2();
    act(() => now.current.change('section'));
    answered(now, ['section', 's3']);
    expect(now.current.kept.map(({ question }) => question)).toEqual([
      'started-on',
      'tribunal-used',
    ]);
    answered(now, ['started-on', '2026-11-10']);
    expect(now.current.case.facts).toMatchObject({ status: 's3', startedOn: '2026-11-10' });
    expect([now.current.kept, now.current.steps.length]).toEqual([[], 6]);
  });

  it('does so also where it takes more questions to get there', () => {
    const now = onSection2();
    act(() => now.current.change('section'));
    answered(now, ['section', 'court']);
    expect([now.current.place, now.current.kept]).toMatchObject([
      { question: 'section-court' },
      [],
    ]);
    answered(now, ['section-court', 'sent']);
    expect(now.current.kept.map(({ question }) => question)).toContain('started-on');
  });

  it('says nothing where the same is answered again, or another thing is changed', () => {
    const now = onSection2();
    act(() => now.current.change('section'));
    answered(now, ['section', 's2']);
    expect(now.current.kept).toEqual([]);
    act(() => now.current.change('nation'));
    answered(now, ['nation', 'wales']);
    expect(now.current.kept).toEqual([]);
  });

  it('puts aside and names what does not count any more', () => {
    const now = onSection2();
    act(() => now.current.change('now'));
    answered(now, ['now', 'agreed']);
    expect(now.current.dropped.map((step) => step.type)).toEqual([
      'answer.section',
      'answer.started-on',
      'answer.tribunal-used',
    ]);
  });
});

it('after clearing, an entry of the history that spoke of a change opens no question', () => {
  const now = onSection2();
  act(() => now.current.change('section'));
  const entry: unknown = history.state;
  act(() => clearSession());
  act(() => {
    dispatchEvent(new PopStateEvent('popstate', { state: entry }));
  });
  expect(now.current).toMatchObject({ place: { question: 'who' }, editing: false });
});

it('and such an entry is wiped when the page comes up on it', () => {
  history.replaceState({ page: 'home', step: 6, edit: 3 }, '');
  renderHook(() => useJourney());
  expect(history.state).toEqual({ page: 'home', step: 0 });
});

it('starting again leaves nothing', () => {
  const now = onSection2();
  act(() => now.current.restart());
  expect([now.current.case.answers, now.current.steps, history.state]).toEqual([
    {},
    [],
    { step: 0 },
  ]);
  expect(now.current.before('section')).toBeUndefined();
});
