import { statusIds } from '../../machines/law/status-ids.ts';
import { provisions } from '../../machines/law/provisions.ts';
import { informants } from '../../machines/law/rule.ts';
import { factNames } from '../../machines/facts/values.ts';
import { letters } from '../../machines/papers/letters-for.ts';
import { addressees, paperIds, type Letter } from '../../machines/papers/vocabulary.ts';
import { topicIds } from '../../machines/journey/topics.ts';
import { questionIds } from '../../machines/questions/ids.ts';
import { questionOf, type QuestionId } from '../../machines/questions/registry.ts';
import { rightIds, rights } from '../../machines/rights/registry.ts';
import type { LineId } from '../../machines/reason/lines.ts';
import type { Right } from '../../machines/reason/right.ts';

const first: readonly QuestionId[] = ['who', 'nation'];

function questionKeys(id: QuestionId): string[] {
  const question = questionOf(id);
  const path = `${first.includes(id) ? 'start' : 'questions'}:questions.${id}`;
  const options =
    'options' in question
      ? question.options.map((option) => `${path}.options.${option}.label`)
      : [];
  const variants = (question.shape === 'day' && question.variants) || [];
  return [
    `${path}.title`,
    ...options,
    ...variants.map((variant) => `${path}.${variant.id}.title`),
    ...(variants.some(({ orNo }) => orNo) ? [`${path}.no`] : []),
  ];
}

/** The sentences a line may be said in: one for each who may explain, and a plural one as it ends. */
function keysOfLine(path: string, line: LineId): string[] {
  if (line === 'who') return informants.map((who) => `${path}.who-${who}`);
  if (line === 'counted') return [`${path}.counted`];
  if (line === 'ends-at') return [`${path}.ends-at`, `${path}.overdue-at`];
  return [`${path}.${line}`];
}

/** Every sentence and choice of a letter, whoever writes it. */
function keysOfLetter({ id, says, notes, choices = [] }: Letter): string[] {
  const path = `papers:letters.${id}`;
  return [
    `${path}.title`,
    ...says.map((one) => `${path}.says.${one.id}`),
    ...notes.map((one) => `${path}.notes.${one.id}`),
    ...choices.map((one) => `${path}.choices.${one}`),
  ];
}

/** The keys that must be there because an id exists: words follow ids. */
export const keysOfIds = (): string[] => [
  ...questionIds.flatMap(questionKeys),
  ...topicIds.map((id) => `start:topics.${id}`),
  ...Object.keys(provisions).map((rule) => `reasons:${rule}`),
  ...rightIds.flatMap((id) => {
    const { says = [] }: Right = rights[id];
    return says.flatMap((line) => keysOfLine(`rights:${id}`, line));
  }),
  ...rightIds.flatMap((id) => [`rights:${id}.title`, `rights:${id}.do`, `rights:${id}.whom`]),
  ...factNames.map((fact) => `rights:common.missing-${fact}`),
  ...statusIds.filter((id) => id !== 'unknown').map((id) => `outcome:standing.${id}`),
  ...new Set(letters.flatMap(keysOfLetter)),
  ...paperIds.map((id) => `papers:names.${id}`),
  ...addressees.map((who) => `papers:to.${who}`),
  ...statusIds.filter((id) => id !== 'unknown').map((id) => `papers:sections.${id}`),
];

/** Keys a question or right may have beside those it must have. */
export const optionalParts: readonly RegExp[] = [
  /^(start|questions):questions\.[\w-]+\.(hint|why)$/,
  /^questions:questions\.[\w-]+\.[\w-]+\.hint$/,
  /^(start|questions):questions\.[\w-]+\.options\.[\w-]+\.hint$/,
  // Read all at once: the forms in which a hard word stands in the sentences of the language.
  /^glossary:terms\.[\w-]+\.match$/,
  /^rights:[\w-]+\.change$/,
  // Beside the open line: its few words, and the panel's own. What a row says itself follows a rule too.
  /^rights:[\w-]+\.(tag|panel)\.(yes|no|not-yet|maybe)\.(any|[A-Z][A-Z0-9-]+)$/,
  /^told:rows\.[\w-]+\.(says|tag|titles)\.(any|[A-Z][A-Z0-9-]+)$/,
  /^rights:[\w-]+\.says\.(yes|no|not-yet|maybe)\.(any|s17-leave|awol|[A-Z][A-Z0-9-]+)$/,
];
