import type { Facts } from '../facts/facts.ts';
import type { PlainStatusId } from '../law/status-ids.ts';
import type { StatusPageId } from './page-ids.ts';

/**
 * The statuses each public page speaks of: those a person may know by the same name, though some law differs between them.
 */
export const statusPages: Record<StatusPageId, readonly PlainStatusId[]> = {
  'section-2': ['s2'],
  'section-3': ['s3'],
  'section-4': ['s4'],
  'section-5': ['s5-4', 's5-2'],
  'section-136': ['s136', 's135-1'],
  cto: ['cto', 'cto-part3'],
  informal: ['informal'],
  'section-37': ['s37', 'notional-s37'],
  'section-37-41': ['s37-41'],
  'section-47-49': ['s47-49'],
  guardianship: ['s7', 's37-guardianship'],
  'conditional-discharge': ['conditional-discharge', 'conditional-discharge-dol'],
  dols: ['dols'],
};

/** The public page that speaks of this person's status; none where it is not known, or no page speaks of it. */
export function pageOf({ status }: Facts): StatusPageId | undefined {
  const possible: readonly unknown[] = [status ?? 'unknown'].flat();
  const pages = Object.entries(statusPages) as [StatusPageId, readonly PlainStatusId[]][];
  return pages.find(([, on]) => possible.every((id) => on.some((one) => one === id)))?.[0];
}
