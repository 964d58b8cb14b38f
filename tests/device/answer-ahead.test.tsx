import { afterEach, expect, it, vi } from 'vitest';
import { act, renderHook } from '@testing-library/react';
import { answerAhead } from '../../src/device/ward/answer-ahead.ts';
import { useJourney } from '../../src/journey/useJourney.ts';
import { forget } from '../../src/ui/forget.ts';

const maudsley = {
  hospital: 'maudsley-hospital',
  nation: 'england',
  languages: [],
  minutes: 2,
} as const;

let stop = () => {};
afterEach(() => {
  stop();
  forget();
});

const asked = ({ place }: ReturnType<typeof useJourney>) =>
  place === 'outcome' ? place : place.question;

function begin() {
  const { result } = renderHook(() => useJourney());
  act(() => {
    stop = answerAhead(maudsley);
  });
  return {
    result,
    say: (question: 'who' | 'now' | 'section' | 'nation', value: string) =>
      act(() => result.current.answer(question, value)),
  };
}

it('leaves three questions on section 2, with nation and place answered', async () => {
  const { result, say } = begin();
  expect(asked(result.current)).toBe('who');
  say('who', 'patient');
  expect(asked(result.current)).toBe('now');
  say('now', 'kept');
  expect(asked(result.current)).toBe('section');
  say('section', 's2');
  expect(asked(result.current)).toBe('outcome');
  await vi.waitFor(
    () =>
      expect(result.current.case.answers).toMatchObject({
        nation: 'england',
        place: 'england:maudsley-hospital',
      }),
    60_000,
  );
  expect(result.current.dropped).toEqual([]);
});

it('does the same for the next person, after everything is forgotten', () => {
  const { result, say } = begin();
  say('who', 'patient');
  act(() => forget());
  expect(asked(result.current)).toBe('who');
  say('who', 'carer');
  expect(asked(result.current)).toBe('now');
});

it('counts for somebody who answered before it came', () => {
  const { result } = renderHook(() => useJourney());
  act(() => result.current.answer('who', 'patient'));
  expect(asked(result.current)).toBe('nation');
  act(() => {
    stop = answerAhead(maudsley);
  });
  expect(asked(result.current)).toBe('now');
});

it('believes whoever says that they are elsewhere, and names nothing as dropped', () => {
  const { result, say } = begin();
  say('who', 'patient');
  act(() => result.current.change('nation'));
  say('nation', 'scotland');
  expect(asked(result.current)).toBe('outcome');
  expect(result.current.case.answers.nation).toBe('scotland');
  expect(result.current.dropped).toEqual([]);
});
