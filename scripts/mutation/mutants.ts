import { parseSync } from 'vite';
import { otherTexts } from './other-text.ts';
import { isNode, isText, walk, type Node, type Placed } from './syntax.ts';

/** One small fault put into one file. Its name holds no line number, so that it outlives changes elsewhere in the file. */
export type Mutant = {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly becomes: string;
};

type Fault = readonly [part: { readonly start: number; readonly end: number }, becomes: string];

const operators: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
};
const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  filter: 'map',
  flatMap: 'map',
  slice: 'concat',
  includes: 'at',
};
/** Fields of the chart that, left out, let everybody through or nobody pass over. */
const leftOut = new Set(['guard', 'always']);

/** A list with one thing fewer, for each thing in it. */
function* shorterLists(list: Node, elements: readonly unknown[]): Generator<Fault> {
  const [only] = elements;
  if (elements.length === 1 && only) yield [list, '[]'];
  if (elements.length < 2) return;
  for (const [index, one] of elements.entries()) {
    const before = elements[index - 1];
    const after = elements[index + 1];
    if (!isNode(one)) continue;
    if (isNode(after)) yield [{ start: one.start, end: after.start }, ''];
    else if (isNode(before)) yield [{ start: before.end, end: one.end }, ''];
  }
}

/** The faults that can be put in place of one piece of code. */
function* faults(
  placed: Placed,
  text: (part: Node) => string,
  otherText: (one: Placed) => string,
): Generator<Fault> {
  const {
    node,
    within: [parent],
  } = placed;
  const { left, right, operator, test, argument, value, elements, property, key } = node;
  if (isNode(left) && isNode(right) && typeof operator === 'string') {
    for (const other of operators[operator] ?? [])
      yield [{ start: left.end, end: right.start }, ` ${other} `];
  }
  if (isNode(test) && node.type !== 'SwitchCase')
    for (const outcome of node.type.startsWith('While') || node.type.startsWith('Do')
      ? ['false']
      : ['true', 'false'])
      yield [test, outcome];
  if (node.type === 'UnaryExpression' && operator === '!' && isNode(argument))
    yield [node, `!!${text(argument)}`];
  if (node.type === 'Literal' && typeof value === 'boolean') yield [node, String(!value)];
  if (node.type === 'Literal' && typeof value === 'number') yield [node, String(value + 1)];
  // A text in a list is left out with the list's other faults; one of a choice of two is what the opposite test gives.
  if (
    isText(node) &&
    parent?.type !== 'ArrayExpression' &&
    parent?.type !== 'ConditionalExpression'
  )
    yield [node, otherText(placed)];
  if (node.type === 'ArrayExpression' && Array.isArray(elements))
    yield* shorterLists(node, elements);
  if (node.type === 'Property' && isNode(key) && leftOut.has(text(key))) yield [node, `...{}`];
  if (node.type === 'MemberExpression' && isNode(property) && property.type === 'Identifier') {
    const other = methods[text(property)];
    if (other) yield [property, other];
  }
}

/** Every mutant of one file. */
export function mutantsOf(file: string, code: string): Mutant[] {
  const text = ({ start, end }: { start: number; end: number }) => code.slice(start, end);
  const placed = [...walk(parseSync(file, code).program as unknown as Node)];
  const otherText = otherTexts(placed, text);
  const named = new Map<string, number>();
  return placed
    .flatMap((one) => [...faults(one, text, otherText)])
    .map(([part, becomes]) => {
      const line = code.slice(0, part.start).split('\n').length;
      const inLine = code.split('\n')[line - 1]?.trim() ?? '';
      const was = text(part).trim().replace(/\s+/g, ' ').slice(0, 60);
      const short = `${file}: ${was} → ${becomes.trim() || 'nothing'} in: ${inLine}`;
      const count = (named.get(short) ?? 0) + 1;
      named.set(short, count);
      return {
        name: count > 1 ? `${short} (${count})` : short,
        file,
        line,
        start: part.start,
        end: part.end,
        becomes,
      };
    });
}
