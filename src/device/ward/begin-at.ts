import { advocateLaw } from '../../../machines/journey/advocate-law.ts';
import { shortWay, type Beginning } from '../../../machines/told/short-ways.ts';
import { deviceDay } from '../../clock/device-day.ts';
import { beginWith } from '../../journey/begin-with.ts';
import { chartNow } from '../../journey/chart.ts';
import { bringWholeChart } from '../whole-chart.ts';
import type { Ward } from './ward-link.ts';

export { beginnings, isApart } from '../../../machines/told/short-ways.ts';

/** Puts staff at the outcome of a status, as if they had answered their way there, and chosen the hospital where it is known. */
export async function beginAt(
  status: Beginning,
  nation: Ward['nation'],
  hospital?: string,
): Promise<void> {
  await bringWholeChart();
  beginWith(shortWay(status, nation, chartNow(), { day: deviceDay(), law: advocateLaw }, hospital));
}
