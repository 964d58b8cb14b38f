import { relations } from '../facts/values.ts';
import { dontKnow } from './question.ts';
import { questionOf, type AnswerValue, type QuestionId } from './registry.ts';
import { placeIn } from './start.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/** A day of the calendar that exists. */
function isDay(value: unknown): boolean {
  if (!isText(value) || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

const isMoment = (value: unknown): boolean =>
  isText(value) &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/.test(value) &&
  isDay(value.slice(0, 10)) &&
  !Number.isNaN(new Date(value).getTime());

/** More people than anybody describes here. */
const mostRelatives = 40;

const fields: Readonly<Record<string, 'boolean' | 'number'>> = {
  adult: 'boolean',
  ukResident: 'boolean',
  livesWith: 'boolean',
  caresFor: 'boolean',
  wholeBlood: 'boolean',
  separated: 'boolean',
  parentalResponsibility: 'boolean',
  sharedYears: 'number',
  ageYears: 'number',
};

function isRelative(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { id, relation, ...rest } = value as { id?: unknown; relation?: unknown };
  return (
    isText(id) &&
    /^[a-z-]{1,40}-\d{1,3}$/.test(id) &&
    relations.some((known) => known === relation) &&
    Object.entries(rest).every(
      ([name, given]) =>
        Object.hasOwn(fields, name) &&
        typeof given === fields[name] &&
        (typeof given !== 'number' || (Number.isFinite(given) && given >= 0 && given <= 150)),
    )
  );
}

/** Could this value, from wherever it comes, be an answer to the question? Says nothing of whether it is asked. */
export function isAnswer(id: QuestionId, value: unknown): value is AnswerValue {
  const question = questionOf(id);
  const isOption = (one: unknown) =>
    'options' in question && question.options.some((option) => option === one);
  switch (question.shape) {
    case 'choice':
      return isOption(value);
    case 'several':
      return Array.isArray(value)
        ? value.every(isOption) && new Set(value).size === value.length
        : value === dontKnow;
    case 'relatives':
      return (
        value === dontKnow ||
        (Array.isArray(value) && value.length <= mostRelatives && value.every(isRelative))
      );
    case 'place':
      return placeIn(value) !== undefined;
    case 'moment':
      return value === dontKnow || isMoment(value);
    default:
      return value === dontKnow || isDay(value);
  }
}
