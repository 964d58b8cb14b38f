import type { Day } from '../../machines/law/periods.ts';
import { todayInLondon } from '../../machines/law/today.ts';

/**
 * Today in London by the device, for the way through the questions. The first of them has no room for the whole clock, with its
 * arithmetic and the day a person tells us; the outcome, where dates are counted, goes by that.
 */
export const deviceDay = (): Day => todayInLondon();
