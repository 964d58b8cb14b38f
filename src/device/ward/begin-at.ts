import { statusPageIds, type StatusPageId } from '../../../machines/told/page-ids.ts';
import { shortWay } from '../../../machines/told/short-ways.ts';
import { beginWith } from '../../journey/begin-with.ts';
import { bringWholeChart } from '../whole-chart.ts';
import type { Ward } from './ward-link.ts';

/** Where staff can begin. */
export const beginnings: readonly StatusPageId[] = statusPageIds;

/** Puts staff at the outcome of a status, as if they had answered their way there. */
export async function beginAt(status: StatusPageId, nation: Ward['nation']): Promise<void> {
  await bringWholeChart();
  beginWith(shortWay(status, nation));
}
