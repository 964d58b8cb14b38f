// What is said when a part of a fact is known, or nothing of it: verdict, rules and the fact that would settle it.
import { expect, it } from 'vitest';
import { assess } from '../../machines/assess.ts';
import type { FactName, Facts } from '../../machines/facts.ts';
import type { RightId } from '../../machines/rights/registry.ts';

it.each<[right: RightId, facts: Facts, finding: string, missing: readonly FactName[]]>([
  ['care-needs-eligible', { nation: 'england' }, 'maybe CA-ELIG-2 CA-ELIG-1 CA-ELIG-3', ['needs']],
  ['care-needs-eligible', { nation: 'england', needs: { wellbeing: true } }, 'maybe CA-ELIG-2 CA-ELIG-1 CA-ELIG-3', ['needs']],
  ['care-needs-eligible', { nation: 'wales', needs: { condition: true, wellbeing: true } }, 'maybe WSW-ELIG-2 WSW-ELIG-8 WSW-ELIG-1 WSW-ELIG-4', ['needs']],
  ['carer-eligible', { nation: 'england' }, 'maybe CA-CARER-1 CA-CARER-3 CA-CARER-4', ['carer']],
  ['imha', { nation: 'england', status: 'informal', age: '16-17' }, 'maybe IMHA-E-7 IMHA-E-8 IMHA-E-9', ['treatmentsDiscussed']],
  ['care-act-advocate', { nation: 'england', difficulty: ['weigh'], supporter: 'yes', supporterExceptions: ['nhs-stay'] },
    'maybe CA-ADV-2 CA-ADV-17 CA-ADV-4 CA-ADV-6', ['process']],
])('%s, %j: %s', (right, facts, finding, missing) => {
  const { verdict, rules, missing: named } = assess({ asOf: '2026-11-22', ...facts }).findings[right];
  expect([[verdict, ...rules].join(' '), named]).toEqual([finding, missing]);
});
