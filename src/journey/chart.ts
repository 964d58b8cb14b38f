import type { Chart } from '../../machines/journey/replay.ts';
import { toOutcomeMachine } from '../../machines/journey/to-outcome.ts';

let chart: Chart = toOutcomeMachine;

/** The chart walked now: as far as the outcome, and once there, the whole. */
export const chartNow = (): Chart => chart;

/** From here on the whole chart is walked. It agrees with the shorter one on every way to the outcome. */
export function goDeeper(whole: Chart): void {
  chart = whole;
}
