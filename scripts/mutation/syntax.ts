/** A piece of a syntax tree, as far as mutants need to know it. */
export type Node = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
};

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
export const isText = (value: unknown): value is Node & { readonly value: string } =>
  isNode(value) && value.type === 'Literal' && typeof value['value'] === 'string';

/** A piece of code and the pieces it stands in, the nearest first. */
export type Placed = { readonly node: Node; readonly within: readonly Node[] };

/** What cannot change behaviour: types, imports, and what is thrown. */
const passedBy = new Set(['ImportDeclaration', 'ThrowStatement', 'ExportAllDeclaration']);
const wrappers = new Set(['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression']);

/** Every piece of code that runs. Names of fields are passed by, and so are types. */
export function* walk(node: Node, within: readonly Node[] = []): Generator<Placed> {
  if (passedBy.has(node.type) || (node.type.startsWith('TS') && !wrappers.has(node.type))) return;
  const wrapper = wrappers.has(node.type);
  if (!wrapper) yield { node, within };
  for (const [field, inside] of Object.entries(node)) {
    if (wrapper && field !== 'expression') continue;
    if (field === 'key' && node['computed'] !== true) continue;
    for (const one of [inside].flat())
      if (isNode(one)) yield* walk(one, wrapper ? within : [node, ...within]);
  }
}
