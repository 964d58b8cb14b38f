import { caseOf } from '../../machines/case.ts';
import type { Facts } from '../../machines/facts/facts.ts';
import { currentLaw } from '../../machines/law/law.ts';
import { isOverlay, knownStatusIds, plainStatusIds } from '../../machines/law/status-ids.ts';
import { wholeCase, type WholeCase } from '../../machines/whole-case.ts';

export const today = '2026-11-22';

/** Days on which it may have begun: not known, lately, in the middle, long ago. */
const starts = [undefined, '2026-11-16', '2026-11-02', '2026-07-10', '2024-02-01'];

/** The whole case of these facts. */
export const caseFrom = (facts: Facts): WholeCase =>
  wholeCase({
    ...caseOf({}, { day: today, law: currentLaw }),
    facts: { asOf: today, age: '18-or-over', treatmentsDiscussed: [], ...facts },
  });

/** Every status, with what may lie underneath, in each nation that has letters, begun on each of those days. */
export function* everyCase(): Generator<WholeCase> {
  for (const nation of ['england', 'wales'] as const) {
    for (const status of knownStatusIds) {
      const hasUnder = isOverlay(status) || status.startsWith('cto-re');
      for (const underlying of hasUnder ? plainStatusIds : [undefined]) {
        // What lies beneath is walked whole, on fewer days.
        for (const startedOn of hasUnder ? starts.slice(1, 3) : starts) {
          yield caseFrom({
            nation,
            status,
            ...(underlying && { underlying }),
            ...(startedOn && {
              startedOn,
              startedAt: `${startedOn}T09:00:00Z`,
              underlyingStartedOn: isOverlay(status) ? '2026-07-01' : undefined,
            }),
            tribunalUsed: startedOn ? false : undefined,
            inPatient: status === 'informal' ? true : undefined,
          });
        }
      }
    }
  }
}
