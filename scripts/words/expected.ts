import { statusIds } from '../../machines/law/status-ids.ts';
import { provisions } from '../../machines/law/provisions.ts';
import { factNames } from '../../machines/facts/values.ts';
import { moduleIds } from '../../machines/journey/modules.ts';
import { topicIds } from '../../machines/journey/topics.ts';
import { questionIds, questionOf, type QuestionId } from '../../machines/questions/registry.ts';
import { rightIds } from '../../machines/rights/registry.ts';

const first: readonly QuestionId[] = ['who', 'nation', 'now'];

function questionKeys(id: QuestionId): string[] {
  const question = questionOf(id);
  const path = `${first.includes(id) ? 'start' : 'questions'}:questions.${id}`;
  const options =
    'options' in question
      ? question.options.map((option) => `${path}.options.${option}.label`)
      : [];
  return [`${path}.title`, ...options];
}

/** The keys that must be there because an id exists: words follow ids. */
export const keysOfIds = (): string[] => [
  ...questionIds.flatMap(questionKeys),
  ...topicIds.map((id) => `start:topics.${id}`),
  ...Object.keys(provisions).map((rule) => `reasons:${rule}`),
  ...rightIds.flatMap((id) => [`rights:${id}.title`, `rights:${id}.do`, `rights:${id}.whom`]),
  ...factNames.map((fact) => `rights:common.missing-${fact}`),
  ...statusIds.filter((id) => id !== 'unknown').map((id) => `outcome:standing.${id}`),
  ...moduleIds.map((id) => `outcome:deeper.${id}`),
];

/** Keys a question or right may have beside those it must have. */
export const optionalParts: readonly RegExp[] = [
  /^(start|questions):questions\.[\w-]+\.(hint|why)$/,
  /^(start|questions):questions\.[\w-]+\.options\.[\w-]+\.hint$/,
  /^rights:[\w-]+\.(yes|no|not-yet|maybe|change)$/,
  /^rights:[\w-]+\.(yes|no|not-yet|maybe)-(s17-leave|awol)$/,
];
