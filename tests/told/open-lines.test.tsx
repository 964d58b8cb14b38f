// What each person reads with nothing opened: the sentence of the rule that decided, with its number.
import { describe, expect, it } from 'vitest';
import type { RowId } from '../../machines/told/rows.ts';
import { exampleIds, exampleOf, type ExampleId } from '../examples.ts';
import { givenBy, inTheOpen, showOutcome } from '../pages/show-outcome.tsx';

type Where = 'panel' | 'tribunal' | 'advocate' | RowId;
type Line = readonly [where: Where, said: RegExp];

/** Where a line stands. The advocate's card is the first of those things to do now. */
function partOf(container: Element, where: Where): Element {
  const at =
    where === 'panel'
      ? '[data-panel]'
      : where === 'tribunal'
        ? '.tribunal-card'
        : where === 'advocate'
          ? '[aria-labelledby=get]'
          : `[data-row="${where}"]`;
  const part = container.querySelector(at);
  if (!part) throw new Error(`${where} is not on the page.`);
  return part;
}

const notForced = /^(?!Must (?:I|they) take medicine\? Yes)/;

const lines: Partial<Record<ExampleId, readonly Line[]>> = {
  s2: [
    ['panel', /^Yes\. You have a right to a free advocate/],
    ['panel', /up to 28 days and cannot be renewed/],
    ['panel', /only in the first 14 days/],
    ['panel', /When did it start\? Today Yesterday 2 or 3 days ago Another day I don’t know/],
    ['tribunal', /First 14 days/],
    ['tribunal', /hearing must start within 10 days/],
    ['how-long', /28 days/],
    ['go-out', /section 17 leave/],
    ['medicine', /still give it/],
    ['who-else', /hospital managers.*nearest relative.*72 hours/],
  ],
  's2-day-5': [
    ['panel', /last day to ask a tribunal is Friday, 11 December 2026 ?\. 9 days left/],
    ['panel', /ends on Friday, 25 December 2026 at the latest/],
    ['tribunal', /By 11 December/],
  ],
  's2-day-20': [
    ['panel', /14 days have passed/],
    ['panel', /hospital managers any day.*Health Secretary.*Welsh Ministers.*section 3/],
    ['panel', /ends on Thursday, 10 December 2026/],
  ],
  's2-over': [['panel', /must be over.*Which section am I on now/]],
  's2-applied': [['panel', /You have (?:already )?asked/]],
  s3: [
    ['panel', /up to 6 months.*renewed/],
    ['panel', /once in 6 months/],
    ['panel', /hospital must send your case/],
    ['how-long', /6 months.*a year at a time/],
    ['medicine', /first 3 months.*second doctor/],
    ['aftercare', /When you leave hospital.*free/],
    ['who-else', /72 hours/],
  ],
  's3-dated': [['panel', /last day to ask a tribunal is Saturday, 22 May 2027/]],
  s37: [
    ['panel', /up to 6 months/],
    ['panel', /once between 6 and 12 months/],
    ['who-else', /nearest relative cannot order it here, but can ask a tribunal/],
  ],
  's37-41': [
    ['panel', /no end date/],
    ['panel', /once (?:in each year|a year)/],
    ['panel', /3 years/],
    ['go-out', /doctor and the Justice Secretary/],
    ['how-long', /no end date/],
    ['medicine', /3 months/],
  ],
  's47-49': [
    ['panel', /release date/],
    ['go-out', /Justice Secretary/],
  ],
  'cd-recalled': [['panel', /within 1 month/]],
  s35: [
    ['how-long', /28 days at a time, and 12 weeks/],
    ['court', /court/],
    ['medicine', notForced],
  ],
  s4: [
    ['panel', /up to 72 hours.*section 2/],
    ['panel', /(?:can|may) (?:say no to|refuse) medicine/],
    ['advocate', /Not yet.*section 2/],
    ['next', /second doctor/],
    ['medicine', notForced],
  ],
  's4-wales': [['panel', /^Yes\. You have a right to a free advocate/]],
  's5-2': [
    ['panel', /up to 72 hours/],
    ['advocate', /Not (?:yet|in England)/],
    ['next', /two doctors|Doctors and an AMHP/],
    ['medicine', notForced],
  ],
  's5-4': [['panel', /up to 6 hours/]],
  s136: [
    ['panel', /up to 24 hours from when you arrive.*36 only if/],
    ['advocate', /Not at a place of safety/],
    ['next', /doctor and an AMHP will see you/],
    ['solicitor', /free/],
    ['medicine', notForced],
  ],
  cto: [
    ['panel', /called back.*up to 72 hours/],
    ['recall', /72 hours/],
    [
      'medicine',
      /if you can decide: nobody can make you take it at home\..*not by itself a reason.*recalled/,
    ],
    ['aftercare', /Yes, now.*free/],
    ['tribunal', /once in the first 6 months/],
  ],
  'cto-recall': [['panel', /up to 72 hours/]],
  conditional: [
    ['panel', /tribunal can change your conditions/],
    ['recall', /Justice Secretary/],
    ['aftercare', /Yes, now/],
    ['medicine', notForced],
  ],
  guardianship: [
    ['panel', /live where your guardian says/],
    ['panel', /can say no to medicine, if you can decide/],
    ['who-else', /nobody can block it/i],
    ['medicine', notForced],
  ],
  informal: [
    ['panel', /^You are free to leave, even if the door is locked\./],
    ['panel', /section 5.*6 hours.*72/],
    ['advocate', /England does not yet give voluntary patients an IMHA.*Some services/],
    ['advocate', /NHS complaints/],
    ['medicine', /every medicine, and for ECT/],
    ['threat', /threat is not a reason/],
  ],
  'informal-wales': [
    ['panel', /^You are free to leave/],
    ['advocate', /Your advocate/],
  ],
  assessed: [
    ['panel', /Nothing keeps you yet/],
    ['who-comes', /friend, relative or advocate/],
    ['family', /section 3.*cannot go on if they object.*section 2/],
    ['medicine', notForced],
  ],
  unsure: [
    ['panel', /Say this to a nurse: “Which section am I on/],
    ['panel', /no section or other law keeps you here, you are free to leave/],
    ['panel', /section 2.*only 14 days/],
    ['how-long', /Section 2 Up to 28 days.*Section 3 Up to 6 months/],
    ['medicine', /Section 2 .*Section 3 /],
    ['go-out', /section 17 leave/],
  ],
  prison: [
    ['panel', /^In prison/],
    ['transfer', /section 47 or 48/],
    ['vote', /Not while you serve a sentence/],
    ['listeners', /Listener/],
  ],
  dols: [
    ['panel', /end date on the paper/],
    ['safeguards', /representative.*IMCA.*review/],
    ['court', /Court of Protection.*free/],
    ['medicine', notForced],
  ],
  home: [
    ['panel', /^No section is keeping you/],
    ['crisis', /NHS 111.*999/],
    ['ask-assessment', /nearest relative can ask.*reasons must be written down/],
    ['medicine', notForced],
  ],
  young: [['young', /ECT always needs a second doctor/]],
  'carer-s3': [
    ['panel', /^Yes\. They have a right/],
    ['who-else', /72 hours/],
    ['yourself', /assessment of your own/],
  ],
  'carer-home': [['yourself', /assessment of your own/]],
  'staff-s2': [
    ['panel', /^Yes\. The patient qualifies/],
    ['panel', /28 days ?, not renewable/],
    ['panel', /s132/],
  ],
  'staff-s3': [['medicine', /3 months.*SOAD \(s58\)/]],
  scotland: [['panel', /The law in Scotland is different/]],
};

/** What must not be there: on nobody's page but those for whom it is true and useful. */
const athome: readonly ExampleId[] = [
  'cto',
  'conditional',
  'guardianship',
  'home',
  'carer-home',
  'carer-cto',
  'prison',
];
const withoutRestrictions: readonly ExampleId[] = [
  's2',
  's2-day-5',
  's2-day-20',
  's3',
  's37',
  's5-2',
  's136',
  'cto',
  'informal',
  'home',
  'assessed',
  'guardianship',
  'carer-s3',
  'staff-s2',
  'staff-s3',
];

describe.each(exampleIds)('%s', (id) => {
  it('says in the open what holds, and nothing that does not', async () => {
    const { container, findings } = await showOutcome(givenBy(id));
    const open = inTheOpen(container);
    for (const [where, said] of lines[id] ?? [])
      expect.soft(inTheOpen(partOf(container, where)), `${id}, ${where}`).toMatch(said);
    const never = (unsaid: RegExp, why: string) =>
      expect.soft(open, `${id}: ${why}`).not.toMatch(unsaid);

    const wholly = inTheOpen(container) + container.textContent;
    if (withoutRestrictions.includes(id))
      expect.soft(wholly, `${id}: no restrictions here`).not.toMatch(/Justice Secretary/);
    if (['cto', 'carer-cto', 'conditional'].includes(id)) {
      never(/once out of hospital|on leaving/i, 'they have left');
      never(/when (?:you|they) leave hospital/i, 'they have left');
    }
    if (athome.includes(id)) never(/\bnurses?\b/i, 'no nurse there');
    if (exampleOf(id).answers.who === 'professional') {
      expect
        .soft(wholly, `${id}: staff are the nurse`)
        .not.toMatch(/\bask[^.]*\ba nurse|to any nurse/i);
      never(/\byou feel\b|\byour care team\b|\bfor you\b/i, 'said to the patient');
    }
    if (findings.imha.verdict === 'no')
      never(/(?:They|Staff) must help (?:you|them) ask/, 'no right to an IMHA to be helped to');
    never(
      /\bmaybe\b|may be able to|may have a right|may be eligible|We cannot (?:say|tell) yet/i,
      'a bare maybe',
    );
    never(/Yes[^.]*\.[^.]*if (?:you|they) have (?:a|the|this) right/i, 'a condition after a Yes');
    never(/\{\{|undefined|\bIMHA-[EW]-\d|_carer|_professional/, 'not words');
    never(/It can last until .* day \d{3,}/, 'a count of days that tells nothing');
  });

  it('says nothing twice in its panel, leaves no paragraph empty and no row without an answer', async () => {
    const { container } = await showOutcome(givenBy(id));
    const sentences = inTheOpen(partOf(container, 'panel'))
      .split(/(?<=[.?!]) /)
      .filter((sentence) => sentence.length > 12);
    expect.soft(sentences.toSorted()).toEqual([...new Set(sentences)].toSorted());
    const empty = [...container.querySelectorAll('p, h1, h2, h3, h4, li')].filter(
      (part) =>
        !part.hasAttribute('aria-live') &&
        part.textContent.trim() === '' &&
        !part.querySelector('svg'),
    );
    expect.soft(empty.map((part) => part.parentElement?.outerHTML.slice(0, 200))).toEqual([]);
    for (const row of container.querySelectorAll('[data-row]'))
      expect
        .soft(
          row.querySelector('.row-answer')?.textContent.trim().length,
          row.textContent.slice(0, 60),
        )
        .toBeGreaterThan(8);
  });
});

it('a date not known is no reason to say that it is too early for a tribunal', async () => {
  for (const id of ['s37', 's37-41', 'conditional'] as const) {
    const { container, findings } = await showOutcome(givenBy(id));
    expect(findings.tribunal.verdict).toBe('maybe');
    const tag = container.querySelector('.tribunal-card .card-head')?.textContent;
    expect.soft(tag, id).not.toMatch(/Not yet/);
    container.remove();
  }
});

it('whoever has asked a tribunal is not told that the time has passed', async () => {
  const { container } = await showOutcome(givenBy('s2-applied'));
  expect(container.textContent).not.toMatch(/14 days have passed|Day has passed/);
});
