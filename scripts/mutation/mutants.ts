import { parseSync } from 'vite';

/** One small fault put into one file. */
export type Mutant = { readonly file: string; readonly line: number; readonly start: number; readonly end: number; readonly was: string; readonly becomes: string };

type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [field: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const operators: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='], '<=': ['<', '>'], '>': ['>=', '<='], '>=': ['>', '<'], '===': ['!=='], '!==': ['==='],
  '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'], '&&': ['||'], '||': ['&&'], '??': ['&&'],
};
const methods: Readonly<Record<string, string>> = { some: 'every', every: 'some', filter: 'map', flatMap: 'map', slice: 'concat', includes: 'at' };

/** The faults that can be put in place of one piece of code. */
function* faults(node: Node, text: (part: Node) => string): Generator<readonly [part: { start: number; end: number }, becomes: string]> {
  const { left, right, operator, test, argument, value, elements, property } = node;
  if (isNode(left) && isNode(right) && typeof operator === 'string') {
    const between = { start: left.end, end: right.start };
    for (const other of operators[operator] ?? []) yield [between, ` ${other} `];
  }
  if (isNode(test)) for (const outcome of node.type.startsWith('While') || node.type.startsWith('Do') ? ['false'] : ['true', 'false']) yield [test, outcome];
  if (node.type === 'UnaryExpression' && operator === '!' && isNode(argument)) yield [node, `!!${text(argument)}`];
  if (node.type === 'Literal' && typeof value === 'boolean') yield [node, String(!value)];
  if (node.type === 'Literal' && typeof value === 'number') yield [node, String(value + 1)];
  if (node.type === 'Literal' && typeof value === 'string') yield [node, "'mutated'"];
  if (node.type === 'ArrayExpression' && Array.isArray(elements) && elements.length > 0) yield [node, '[]'];
  if (node.type === 'MemberExpression' && isNode(property) && property.type === 'Identifier') {
    const other = methods[text(property)];
    if (other) yield [property, other];
  }
}

/** What cannot change behaviour: types, imports, names of fields, and what is thrown. */
const passedBy = new Set(['ImportDeclaration', 'ThrowStatement', 'ExportAllDeclaration']);
const wrappers = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

function* walk(node: Node): Generator<Node> {
  if (passedBy.has(node.type) || (node.type.startsWith('TS') && !wrappers.has(node.type))) return;
  if (!wrappers.has(node.type)) yield node;
  for (const [field, inside] of Object.entries(node)) {
    if (wrappers.has(node.type) && field !== 'expression') continue;
    if (field === 'key' && node.computed !== true) continue;
    for (const one of [inside].flat()) if (isNode(one)) yield* walk(one);
  }
}

/** Every mutant of one file. */
export function mutantsOf(file: string, code: string): Mutant[] {
  const { program } = parseSync(file, code);
  const text = ({ start, end }: { start: number; end: number }) => code.slice(start, end);
  return [...walk(program as unknown as Node)].flatMap((node) =>
    [...faults(node, text)].map(([part, becomes]) => ({
      file, line: code.slice(0, part.start).split('\n').length, start: part.start, end: part.end, was: text(part), becomes,
    })),
  );
}
