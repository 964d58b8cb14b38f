import type { Ask } from '../reason/ask.ts';
import { possibleWays } from './nearest-relative-ways.ts';

/**
 * Is there nobody to use the nearest relative's rights: no person on the list, and no order or delegation that puts
 * somebody in the place? A court can appoint one (s29). Relatives not asked about are taken to exist.
 */
export function nobodyIsNearest(ask: Ask): boolean {
  const { relatives, relativeOrders = [] } = ask.facts;
  if (!relatives) return false;
  if (relativeOrders.includes('court-appointed') || relativeOrders.includes('delegated'))
    return false;
  if (relativeOrders.length > 0 && ask.age() !== '18-or-over') return false;
  const ways = possibleWays(relatives);
  const way = ask.one('relatives', ways.length === 1 ? ways[0] : undefined, ways);
  return way.first === undefined;
}
