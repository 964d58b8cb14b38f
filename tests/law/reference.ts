// What the decision tables say. Look-up only: every legal choice is in a CSV beside this file, never here.
import {
  RIGHTS,
  type Answer,
  type CompleteFacts,
  type Expected,
  type Right,
  type Verdict,
} from './complete-facts.ts';
import { expectedDuration, expectedTreatment, underneath } from './reference-duration.ts';
import { expectedNearestRelative, nobodyIsNearest } from './reference-relative.ts';
import { expectedTribunal, relativeMayApply } from './reference-tribunal.ts';
import { byStatus, cell, firstFit, readTable } from './tables.ts';

const simple = byStatus('status-rights.csv');
const imha = byStatus('imha.csv');
const information = byStatus('information.csv');
const windows = byStatus('tribunal-windows.csv');
const care = readTable('care.csv');
const carer = readTable('carer.csv');
const advocate = readTable('advocate.csv');
const custody = readTable('custody.csv');
const imca = readTable('imca.csv');

const yesOrNo = (is: boolean) => (is ? 'yes' : 'no');

function verdictOf(token: string): Verdict {
  if (token === 'yes' || token === 'no' || token === 'maybe') return token;
  throw new Error(`not a verdict: ${token}`);
}

/** The cell of the row that counts. `undefined`: a third status lies underneath, or no CTO can be made from this one. */
function own(
  table: (status: string, column: string) => string,
  facts: CompleteFacts,
  column: string,
): string | undefined {
  const first = table(facts.status, column);
  if (first !== 'underneath') return first;
  const impossible =
    facts.status.startsWith('cto-') && windows(facts.underlying ?? '', 'under-a-cto') === 'cannot';
  const second = table(facts.underlying ?? '', column);
  return impossible || second === 'underneath' ? undefined : second;
}

function plain(facts: CompleteFacts, column: string): Answer {
  const token = own(simple, facts, column);
  return token === undefined ? 'not-settled' : { verdict: verdictOf(token) };
}

/** On leave one is neither detained nor unlawfully at large: where the status underneath bars the vote, the law is not settled. */
function expectedVote(facts: CompleteFacts): Answer {
  if (simple(facts.status, 'vote') !== 'barred-is-doubtful') return plain(facts, 'vote');
  const token = simple(facts.underlying ?? '', 'vote');
  if (token === 'underneath') return 'not-settled';
  return { verdict: token === 'no' ? 'maybe' : 'yes' };
}

/** What being in prison decides by itself; undefined: the status decides. */
function inPrison(right: Right, facts: CompleteFacts): Expected | undefined {
  const row = custody.find(
    (one) => cell(one, 'custody') === facts.custody && cell(one, 'right') === right,
  );
  if (row === undefined || cell(row, 'verdict') === 'as-status') return undefined;
  const named = cell(row, `${facts.nation}-cites`);
  return { verdict: verdictOf(cell(row, 'verdict')), cites: named === '-' ? [] : [named] };
}

function treatmentRoute(facts: CompleteFacts): boolean {
  if (facts.treatmentsDiscussed.includes('s57')) return true;
  return facts.treatmentsDiscussed.includes('s58a') && facts.age !== '18-or-over';
}

function expectedImha(facts: CompleteFacts): Expected {
  const token = own(imha, facts, facts.nation);
  if (token === 'yes' || (token === 'if-in-patient' && facts.inPatient))
    return { verdict: 'yes', commissioner: own(imha, facts, `${facts.nation}-commissioner`) };
  if (treatmentRoute(facts))
    return { verdict: 'yes', commissioner: facts.nation === 'wales' ? 'health-board' : undefined };
  return { verdict: 'no' };
}

function expectedInformation(facts: CompleteFacts): Expected {
  const token = own(information, facts, facts.nation) ?? '';
  if (token === 'if-in-patient' && facts.inPatient)
    return { verdict: 'yes', who: 'hospital-managers' }; // section 130L
  const conditional =
    token === 'treatment-only' || token === 'if-in-hospital' || token === 'if-in-patient';
  if (!conditional) return { verdict: 'yes', who: token };
  if (treatmentRoute(facts)) return { verdict: 'yes', who: 'treating-clinician' };
  if (token === 'if-in-hospital') return { verdict: 'maybe' };
  return { verdict: 'no' };
}

function expectedRelativeDischarge(facts: CompleteFacts): Answer {
  const token = own(simple, facts, 'nearest-relative-discharge');
  if (token === undefined) return 'not-settled';
  if (nobodyIsNearest(facts)) return { verdict: 'no' };
  if (token === 'yes-72h-barrable') return { verdict: 'yes', noticeHours: 72, canBeBarred: true };
  if (token === 'yes-no-notice') return { verdict: 'yes', noticeHours: 0, canBeBarred: false };
  return { verdict: verdictOf(token) };
}

function expectedCare(facts: CompleteFacts): Expected {
  const outcomesCounted = new Set(facts.needs.outcomes).size;
  const row = firstFit(care, {
    nation: facts.nation,
    condition: yesOrNo(facts.needs.condition),
    outcomes: outcomesCounted >= 2 ? '2+' : String(outcomesCounted),
    wellbeing: yesOrNo(facts.needs.wellbeing),
  });
  return { verdict: verdictOf(cell(row, 'verdict')), outcomesCounted };
}

function expectedCarer(facts: CompleteFacts): Expected {
  const row = firstFit(carer, {
    nation: facts.nation,
    'necessary-care': yesOrNo(facts.carer.necessaryCare),
    'health-at-risk': yesOrNo(facts.carer.healthAtRisk),
    outcomes: facts.carer.outcomes.length > 0 ? '1+' : '0',
    wellbeing: yesOrNo(facts.carer.wellbeing),
  });
  return { verdict: verdictOf(cell(row, 'verdict')) };
}

function expectedAdvocate(facts: CompleteFacts): Expected {
  const processes = facts.process.map((one) =>
    one === 'safeguarding' || one === 'aftercare-plan' ? one : 'council',
  );
  const verdicts = (processes.length > 0 ? processes : ['none']).map((process) => {
    const row = firstFit(advocate, {
      nation: facts.nation,
      process,
      difficulty: yesOrNo(facts.difficulty.length > 0),
      supporter: facts.supporter,
      exception: yesOrNo(facts.supporterExceptions.length > 0),
    });
    return verdictOf(cell(row, 'verdict'));
  });
  return {
    verdict: verdicts.includes('yes') ? 'yes' : verdicts.includes('maybe') ? 'maybe' : 'no',
  };
}

function expectedImca(facts: CompleteFacts): Expected {
  const row = firstFit(imca, {
    age: facts.age,
    dols: yesOrNo(facts.dolsAuthorised || underneath(facts).status === 'dols'),
    difficulty: yesOrNo(facts.difficulty.length > 0),
    supporter: facts.supporter,
  });
  return { verdict: verdictOf(cell(row, 'verdict')) };
}

const ANSWERS: Record<Right, (facts: CompleteFacts) => Answer> = {
  imha: expectedImha,
  duration: expectedDuration,
  tribunal: expectedTribunal,
  'tribunal-nearest-relative': relativeMayApply,
  'tribunal-lawyer': (facts) => plain(facts, 'tribunal-lawyer'),
  'managers-hearing': (facts) => plain(facts, 'managers-hearing'),
  'nearest-relative-discharge': expectedRelativeDischarge,
  'refuse-treatment': expectedTreatment,
  'leave-hospital': (facts) => plain(facts, 'leave-hospital'),
  'leave-with-permission': (facts) => plain(facts, 'leave-with-permission'),
  aftercare: (facts) => plain(facts, 'aftercare'),
  information: expectedInformation,
  vote: expectedVote,
  'care-needs-assessment': () => ({ verdict: 'yes' }),
  'care-needs-eligible': expectedCare,
  'care-act-advocate': expectedAdvocate,
  'carer-assessment': () => ({ verdict: 'yes' }),
  'carer-eligible': expectedCarer,
  imca: expectedImca,
  'nearest-relative': expectedNearestRelative,
};

export function expectedOf(right: Right, facts: CompleteFacts): Answer {
  if (facts.nation === 'scotland' || facts.nation === 'northern-ireland')
    return { verdict: 'elsewhere' };
  const held = inPrison(right, facts);
  return held ?? ANSWERS[right](facts);
}

export function expected(facts: CompleteFacts): Record<Right, Answer> {
  return Object.fromEntries(RIGHTS.map((right) => [right, expectedOf(right, facts)])) as Record<
    Right,
    Answer
  >;
}
