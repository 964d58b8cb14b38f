import type { National } from '../directory/schema.ts';

/** The headings of the page, in the order of how soon somebody may need them, and the kinds of place under each. */
export const needs = {
  urgent: ['crisis'],
  listen: ['listening', 'text'],
  information: ['information', 'advice'],
  law: ['tribunal', 'legal', 'legal-information'],
  complain: ['complaints', 'nhs-complaints', 'ombudsman'],
  carers: ['carers'],
  advocate: ['find-advocate'],
} as const satisfies Record<string, readonly National['kind'][]>;

export type Need = keyof typeof needs;

/** The places under each heading; a heading with none is left out. */
export function placesByNeed(lines: readonly National[]): [Need, National[]][] {
  return (Object.keys(needs) as Need[])
    .map((need): [Need, National[]] => {
      const kinds: readonly National['kind'][] = needs[need];
      return [need, lines.filter((line) => kinds.includes(line.kind))];
    })
    .filter(([, places]) => places.length > 0);
}
