import type { Facts } from '../facts/facts.ts';
import type { Ask } from '../reason/ask.ts';
import { ruling, type Right, type Ruling } from '../reason/right.ts';

type Process = NonNullable<Facts['process']>[number];

/** The processes of section 67(3). Safeguarding is section 68; an aftercare plan alone is in neither list. */
const listed: readonly Process[] = ['assessment', 'care-plan', 'review', 'carer-assessment'];
const kinds: readonly (readonly Process[])[] = [
  [],
  ['aftercare-plan'],
  ['safeguarding'],
  ['assessment'],
];

type Route = 's67' | 's68' | 's68-and-117' | 's117' | 'none';

function routeOf(process: readonly Process[]): Route {
  if (process.some((one) => listed.includes(one))) return 's67';
  if (process.includes('safeguarding'))
    return process.includes('aftercare-plan') ? 's68-and-117' : 's68';
  return process.includes('aftercare-plan') ? 's117' : 'none';
}

/** With somebody appropriate the duty falls away, but for the two exceptions, which reach section 67 only (regs 4(2), (3)). */
function withSupporter(ask: Ask, route: Route): Ruling {
  const english = ask.nation === 'england';
  if (!english || route === 's68') return ruling('no', english ? 'CA-ADV-4' : 'WSW-ADV-6');
  const exceptions = ask.one('supporterExceptions', ask.facts.supporterExceptions, [
    [],
    ['nhs-stay'],
    ['disagreement'],
  ]);
  if (exceptions.length === 0) return ruling('no', 'CA-ADV-4');
  const rule = exceptions.includes('nhs-stay') ? 'CA-ADV-6' : 'CA-ADV-7';
  return route === 's67' ? ruling('yes', rule) : ruling('maybe', 'CA-ADV-17');
}

/** An independent advocate for the council's process? (Care Act ss67, 68; Wales: Part 10 code) */
export const careActAdvocate: Right = {
  reads: ['process', 'difficulty', 'supporter', 'supporterExceptions'],
  sameInBothNations: false,
  decide(ask) {
    const english = ask.nation === 'england';
    const route = routeOf(ask.one('process', ask.facts.process, kinds));
    if (route === 'none') return ruling('no', english ? 'CA-ADV-2' : 'WSW-ADV-1');
    const difficulty = ask.one('difficulty', ask.facts.difficulty, [['weigh'], []]);
    if (difficulty.length === 0) return ruling('no', english ? 'CA-ADV-3' : 'WSW-ADV-5');
    const supported = ask.one('supporter', ask.facts.supporter, ['no', 'yes'] as const) === 'yes';
    if (supported) return withSupporter(ask, route);
    // An aftercare plan alone is on neither list: the council must say whether it is assessing as well.
    if (route === 's117') return ruling('maybe', english ? 'CA-ADV-17' : 'WSW-ADV-1');
    if (!english) return ruling('yes', 'WSW-ADV-1');
    return ruling('yes', route === 's67' ? 'CA-ADV-1' : 'CA-ADV-9');
  },
};
