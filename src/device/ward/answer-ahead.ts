import { advocateLaw } from '../../../machines/journey/advocate-law.ts';
import { replay } from '../../../machines/journey/replay.ts';
import type { JourneyEvent } from '../../../machines/journey/vocabulary.ts';
import { placeAnswer } from '../../../machines/questions/start.ts';
import { deviceDay } from '../../clock/device-day.ts';
import { onCameLate } from '../../ui/fetch-part.ts';
import { chartNow } from '../../journey/chart.ts';
import { changeSession, onSession, readSession } from '../../journey/session.ts';
import { bringWholeChart } from '../whole-chart.ts';
import type { Ward } from './ward-link.ts';

const answerOf = (question: 'nation' | 'place', value: string) =>
  ({ type: `answer.${question}`, question, value }) as JourneyEvent;

const questionOf = (step: JourneyEvent) => ('question' in step ? step.question : undefined);

/**
 * On a ward the nation and the hospital are known: they wait among the answers set aside, and count as soon as they are asked
 * for. Whoever says otherwise is believed. Returns how to stop.
 */
export function answerAhead({ nation, hospital }: Ward): () => void {
  const known = [answerOf('nation', nation), answerOf('place', placeAnswer(nation, hospital))];

  let isWhole = false;
  let isOver = false;

  /** The outcome takes the place once the whole chart is there, which may be a moment after it was reached. */
  async function againWithTheWhole(): Promise<void> {
    if (isWhole) return;
    isWhole = await bringWholeChart();
    if (isWhole && !isOver) putAhead();
  }

  function putAhead(): void {
    const { trail, at, waiting, dropped, editing } = readSession();
    const taken = trail.slice(0, at);
    const dealtWith = new Set([...taken, ...waiting, ...dropped].map(questionOf));
    const missing = known.filter((step) => !dealtWith.has(questionOf(step)));
    // What nobody here has answered need not be named as dropped.
    const named = dropped.filter((step) => !known.includes(step));
    if (named.length < dropped.length) return changeSession({ dropped: named });
    if (missing.length === 0 || editing) return;
    const there = replay(chartNow(), [...taken, ...missing, ...waiting], {
      day: deviceDay(),
      law: advocateLaw,
    });
    const isAsBefore = there.steps.length === at;
    if (isAsBefore && there.place === 'outcome') return void againWithTheWhole();
    changeSession({
      // After a Back the steps beyond it stay, for Forward.
      trail: isAsBefore ? trail : there.steps,
      at: there.steps.length,
      waiting: there.place === 'outcome' ? [] : there.dropped,
    });
    if (!isAsBefore) history.replaceState({ ...history.state, step: there.steps.length }, '');
  }

  putAhead();
  const stop = onSession(putAhead);
  // On a slow line it may come when nobody waits for it any more.
  const stopLate = onCameLate(putAhead);
  return () => {
    isOver = true;
    stop();
    stopLate();
  };
}
