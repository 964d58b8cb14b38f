import { parse, type Node } from 'acorn';
import type { Plugin } from 'vite';

const library = /\/node_modules\/i18next\/dist\/esm\/i18next\.js$/;

/** What i18next says only with `debug` switched on, which is for those who develop with it; its errors stay. */
const forDevelopers =
  /^(?:this\.(?:services\.)?logger|baseLogger)\.(?:log|warn|once|deprecate)\([\s\S]*\);?$/;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

/** Every statement that does nothing but tell developers, outermost first. */
function messagesIn(code: string, part: unknown): Node[] {
  if (Array.isArray(part)) return part.flatMap((one) => messagesIn(code, one));
  if (!isNode(part)) return [];
  const isMessage =
    part.type === 'ExpressionStatement' &&
    'expression' in part &&
    isNode(part.expression) &&
    part.expression.type === 'CallExpression' &&
    forDevelopers.test(code.slice(part.start, part.end));
  return isMessage ? [part] : Object.values(part).flatMap((one) => messagesIn(code, one));
}

/**
 * Leaves the messages to developers out of i18next: whole sentences about its next version, which every first visit would load
 * (1.7 kB compressed) and nobody is shown.
 */
export function quietI18next(): Plugin {
  return {
    name: 'quiet-i18next',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (!library.test(id)) return undefined;
      const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
      const messages = messagesIn(code, tree);
      if (messages.length === 0) this.error('i18next has changed: no messages found in it.');
      const quiet = messages.reduceRight(
        (text, { start, end }) => `${text.slice(0, start)};${text.slice(end)}`,
        code,
      );
      return { code: quiet, map: null };
    },
  };
}
