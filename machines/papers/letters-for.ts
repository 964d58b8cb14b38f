import type { Day } from '../law/periods.ts';
import type { RuleId } from '../law/provisions.ts';
import type { Line } from '../reason/lines.ts';
import type { Finding } from '../reason/right.ts';
import type { WholeCase } from '../whole-case.ts';
import { lettersOfRelease } from './letters-of-release.ts';
import { lettersOnTheWard } from './letters-on-the-ward.ts';
import { lettersOutside } from './letters-outside.ts';
import {
  letterIds,
  type Addressee,
  type Letter,
  type LetterFor,
  type Said,
  type Sender,
  type Sentence,
  type When,
} from './vocabulary.ts';

/** Every letter there is, a row each. */
export const letters: readonly Letter[] = [
  ...lettersOnTheWard,
  ...lettersOfRelease,
  ...lettersOutside,
];

const named = (rules: readonly RuleId[], some: readonly RuleId[]) =>
  some.some((rule) => rules.includes(rule));

/** Days after which a letter would come too late. */
const lastDays: readonly Line['id'][] = ['closes', 'in-time', 'closes-if-section-2'];

/** The day that a finding's line tells. */
function dayIn({ lines }: Finding, wanted: Line['id']): Day | undefined {
  const line = lines.find(({ id }) => id === wanted);
  return line && 'day' in line ? line.day : undefined;
}

/** What it stands on. Where the status or the nation is not known, only what its row names is sure. */
function cited({ standing, facts }: WholeCase, { rules, verdict }: Finding, { on }: Letter) {
  if (on) return rules.filter((rule) => on.includes(rule));
  const isSure = standing.kind === 'one' || standing.kind === 'pair';
  return isSure && (verdict !== 'maybe' || facts.nation) ? rules.slice(0, 1) : [];
}

/** What one letter reads of a case. */
function readingOf(whole: WholeCase, { right, reads = [] }: Letter) {
  // The advocate as it is said first: a treatment nobody was asked about counts as none.
  const found = right === 'imha' ? whole.imha : whole.findings[right];
  const rules = [found, ...reads.map((other) => whole.findings[other])].flatMap((one) => one.rules);
  return { found, rules };
}

function letterFor(whole: WholeCase, letter: Letter, from: Sender): LetterFor | undefined {
  const { found, rules } = readingOf(whole, letter);
  const { on, against = [], to: ways, choices = [], law = [] } = letter;
  if (!letter.from.includes(from) || !letter.verdicts.includes(found.verdict)) return undefined;
  if (letter.ifTold && whole.facts[letter.ifTold] === undefined) return undefined;
  if ((on && !named(found.rules, on)) || named(found.rules, against)) return undefined;

  const holds = (when: When) =>
    (!when.on || named(rules, when.on)) &&
    (!when.verdict || when.verdict === found.verdict) &&
    (!when.nation || when.nation === whole.facts.nation) &&
    (!when.from || when.from.includes(from));
  const addressee = ({ who }: Letter['to'][number]): Addressee | undefined =>
    who === 'informant' ? whole.findings.information.who : who;
  const to = ways.filter(holds).map(addressee).find(Boolean);
  if (!to) return undefined;

  const ends = dayIn(whole.findings.duration, 'ends');
  // What lies after the time now running is not told: it may never come.
  const dayOf = (line: Line['id']) => {
    const day = dayIn(found, line);
    return day && ends && day > ends ? undefined : day;
  };
  const said = (sentences: readonly Sentence[]): Said[] =>
    sentences
      .filter(holds)
      .map(({ id, line, chosen }) => ({ id, chosen, line, day: line && dayOf(line) }))
      .filter(({ line, day }) => line === undefined || day !== undefined)
      .map(({ id, chosen, day }) => ({ id, ...(chosen && { chosen }), ...(day && { day }) }));
  const says = said(letter.says);
  return {
    id: letter.id,
    from,
    to,
    // Only somebody who writes for another names them.
    fields: letter.fields.filter((field) => field !== 'patient' || from !== 'patient'),
    choices: choices.filter((one) => says.some(({ chosen }) => chosen === one)),
    mustChoose: letter.mustChoose ?? false,
    says,
    notes: said(letter.notes),
    rules: cited(whole, found, letter),
    law: law.filter(holds).map(({ id }) => id),
    by: lastDays.map(dayOf).find(Boolean),
  };
}

/** The letters that fit a case, in the order offered: each only where the finding supports it. None in other nations or in prison. */
export function lettersFor(whole: WholeCase, from: Sender): readonly LetterFor[] {
  if (whole.imha.signpost || whole.standing.kind === 'prison') return [];
  return letterIds.flatMap((id) =>
    letters
      .filter((letter) => letter.id === id)
      .flatMap((letter) => letterFor(whole, letter, from) ?? []),
  );
}
