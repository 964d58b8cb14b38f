/** Picks a value for something not known. Variables must be asked for in one fixed order along every path. */
export type Choose = <V>(variable: string, values: readonly V[]) => V;

/** One outcome: the variables asked for on the way to it, and which of its values each had. */
type Leaf<R> = {
  readonly variables: readonly string[];
  readonly indexes: readonly number[];
  readonly result: R;
};

/**
 * Runs a decision once for every way the unknowns it asks about could turn out, by replaying it with each
 * combination of choices in turn.
 */
export function everyWay<R>(decide: (choose: Choose) => R): Leaf<R>[] {
  const variables: string[] = [];
  const indexes: number[] = [];
  const sizes: number[] = [];
  const leaves: Leaf<R>[] = [];
  let depth = 0;
  const choose: Choose = (variable, values) => {
    if (depth === variables.length) {
      variables.push(variable);
      indexes.push(0);
      sizes.push(values.length);
    }
    const index = indexes[depth] ?? 0;
    depth += 1;
    return values[index] as (typeof values)[number];
  };
  do {
    depth = 0;
    const result = decide(choose);
    leaves.push({ variables: variables.slice(), indexes: indexes.slice(), result });
  } while (advance(variables, indexes, sizes));
  return leaves;
}

/** Moves the last choice that has another value; false when all have been tried. */
function advance(variables: string[], indexes: number[], sizes: number[]): boolean {
  for (let last = indexes.length - 1; last >= 0; last -= 1) {
    const next = (indexes[last] ?? 0) + 1;
    if (next < (sizes[last] ?? 0)) {
      indexes[last] = next;
      return true;
    }
    variables.pop();
    indexes.pop();
    sizes.pop();
  }
  return false;
}

/**
 * The variables that matter: those which, for some values of the others, change the label on their own.
 * Exact, because the tree is reduced bottom up (equal branches become one), and a variable that is left in a
 * reduced tree with one fixed order is one the outcome depends on.
 */
export function variablesThatMatter<R>(
  leaves: readonly Leaf<R>[],
  label: (result: R) => string,
): Set<string> {
  const nodes = new Map<string, number>();
  const matter = new Map<number, readonly string[]>();
  const nodeFor = (key: string, variables: readonly string[]): number => {
    const known = nodes.get(key);
    if (known !== undefined) return known;
    nodes.set(key, nodes.size);
    matter.set(nodes.size - 1, variables);
    return nodes.size - 1;
  };
  const reduce = (from: number, to: number, depth: number): number => {
    const first = leaves[from] as Leaf<R>;
    const variable = first.variables[depth];
    if (variable === undefined) return nodeFor(`=${label(first.result)}`, []);
    const children: number[] = [];
    for (let start = from; start < to; ) {
      const index = leaves[start]?.indexes[depth];
      let end = start;
      while (end < to && leaves[end]?.indexes[depth] === index) end += 1;
      children.push(reduce(start, end, depth + 1));
      start = end;
    }
    const [only] = children;
    if (only !== undefined && children.every((child) => child === only)) return only;
    const below = children.flatMap((child) => matter.get(child) ?? []);
    return nodeFor(`${variable}:${children.join(',')}`, [...new Set([variable, ...below])]);
  };
  return new Set(matter.get(reduce(0, leaves.length, 0)));
}
