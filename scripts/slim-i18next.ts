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
 * What is never asked of i18next here, and what stands in its place: words are handed to it and never fetched by it
 * (`Connector`), and dates and numbers are written by `useDates` (`Formatter`).
 */
const unasked: Readonly<Record<string, string>> = {
  Connector:
    'class Connector extends EventEmitter{constructor(){super();this.state={}}load(l,n,done){done()}reload(l,n,done){done()}}',
  Formatter: 'class Formatter{init(){}format(value){return value}}',
};

type Change = { readonly start: number; readonly end: number; readonly text: string };

/** The classes nobody asks, each with what stands in its place. */
function classesIn(tree: unknown): Change[] {
  const parts = isNode(tree) && 'body' in tree && Array.isArray(tree.body) ? tree.body : [];
  return parts.flatMap((part: unknown) => {
    if (!isNode(part) || part.type !== 'ClassDeclaration' || !('id' in part)) return [];
    const { id, start, end } = part;
    const name = isNode(id) && 'name' in id ? String(id.name) : '';
    const text = unasked[name];
    return text === undefined ? [] : [{ start, end, text }];
  });
}

/**
 * Leaves out of i18next what every first visit would load and nobody needs: whole sentences to developers about its next
 * version (1.7 kB compressed), fetching, and formats.
 */
export function slimI18next(): Plugin {
  return {
    name: 'slim-i18next',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform(code, id) {
      if (!library.test(id)) return undefined;
      const tree = parse(code, { ecmaVersion: 'latest', sourceType: 'module' });
      const classes = classesIn(tree);
      const messages = messagesIn(code, tree).filter(({ start }) =>
        classes.every((one) => start < one.start || start > one.end),
      );
      if (messages.length === 0 || classes.length !== Object.keys(unasked).length)
        this.error('i18next has changed: what is left out of it was not found.');
      const slim = [...messages.map(({ start, end }) => ({ start, end, text: ';' })), ...classes]
        .toSorted((a, b) => a.start - b.start)
        .reduceRight(
          (text, { start, end, text: instead }) =>
            `${text.slice(0, start)}${instead}${text.slice(end)}`,
          code,
        );
      return { code: slim, map: null };
    },
  };
}
