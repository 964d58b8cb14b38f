import { replay } from '../../../machines/journey/replay.ts';
import { advocateLaw } from '../../../machines/journey/advocate-law.ts';
import type { JourneyEvent } from '../../../machines/journey/vocabulary.ts';
import { isAnswer } from '../../../machines/questions/is-answer.ts';
import { isQuestionId } from '../../../machines/questions/registry.ts';
import { deviceDay } from '../../clock/device-day.ts';
import { chartNow } from '../../journey/chart.ts';
import { beginWith } from '../../journey/begin-with.ts';
import { bringWholeChart } from '../whole-chart.ts';

/** The form in which answers are kept. Another number: written by an older or a newer version of this site. */
const version = 1;
const most = 200;

/** What was read of a save: the steps that can be used, and whether any could not. `damaged`: nothing can be read. */
export type Save =
  | 'damaged'
  | {
      readonly savedOn: string | undefined;
      readonly steps: readonly JourneyEvent[];
      readonly lost: boolean;
    };

export const writeSave = (steps: readonly JourneyEvent[], savedOn: string): string =>
  JSON.stringify({ version, savedOn, steps });

function readStep(step: unknown): JourneyEvent | undefined {
  if (typeof step !== 'object' || step === null) return undefined;
  const { type, question, value } = step as Record<string, unknown>;
  if (question === undefined)
    return typeof type === 'string' && /^open\.[a-z0-9-]{1,40}$/.test(type)
      ? ({ type } as JourneyEvent)
      : undefined;
  return isQuestionId(question) && isAnswer(question, value)
    ? ({ type: `answer.${question}`, question, value } as JourneyEvent)
    : undefined;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads what was kept, whoever may have changed it since. Answers given at the outcome are known once that is here. */
export function readSave(text: string): Save {
  const save = readJson(text);
  if (typeof save !== 'object' || save === null) return 'damaged';
  const { version: written, savedOn, steps: given } = save as Record<string, unknown>;
  if (!Array.isArray(given) || given.length > most) return 'damaged';
  const steps = given.map(readStep).filter((step) => step !== undefined);
  if (steps.length === 0) return 'damaged';
  return {
    savedOn:
      typeof savedOn === 'string' && /^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(savedOn)
        ? savedOn
        : undefined,
    steps,
    lost: steps.length < given.length || written !== version,
  };
}

/**
 * Goes on from what was kept; true where some of it could not be used. Answers that are not asked for any more are named by the
 * journey, not lost in silence. What was answered at the outcome is known once the whole chart is here.
 */
export async function openSave(text: string): Promise<boolean> {
  await bringWholeChart();
  const save = readSave(text);
  if (save === 'damaged') return true;
  const { steps: kept, lost } = save;
  const there = replay(chartNow(), kept, { day: deviceDay(), law: advocateLaw });
  const { steps, dropped } = there.place === 'outcome' ? { steps: kept, dropped: [] } : there;
  beginWith(steps, dropped);
  history.pushState({ ...history.state, edit: undefined, step: steps.length }, '');
  return lost;
}
