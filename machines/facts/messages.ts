import type * as z from 'zod/mini';

const kinds: Readonly<Record<string, string>> = {
  string: 'text in quotes',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'named values in curly brackets',
};

/** What somebody else wrote may be endless: a message shows the start of it. */
const shown = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What is wrong, as a sentence that says what to write instead. */
export function messageFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `There is no fact called "${shown(issue.keys[0] ?? '')}".`;
    case 'invalid_type':
      return `Write ${kinds[issue.expected] ?? 'another kind of value'} here.`;
    case 'invalid_value': {
      const some = issue.values.slice(0, 12).join(', ');
      return issue.values.length > 12
        ? `Write one of the ids known here, such as ${some}.`
        : `Write one of these: ${some}.`;
    }
    // The one fact that may be written in two ways is the status.
    case 'invalid_union':
      return 'Write the id of a legal status, such as "s2", or a list of such ids.';
    case 'too_small':
      return typeof issue.minimum === 'number' && issue.origin === 'number'
        ? `Write ${issue.minimum} or more.`
        : 'This must not be empty.';
    case 'too_big':
      if (issue.origin === 'array') return `Write a list of ${String(issue.maximum)} at most.`;
      return issue.origin === 'string'
        ? `Write ${String(issue.maximum)} characters at most.`
        : `Write ${String(issue.maximum)} or less.`;
    default:
      return issue.message;
  }
}
