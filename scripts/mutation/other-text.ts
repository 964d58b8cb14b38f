import { isNode, isText, type Node, type Placed } from './syntax.ts';

/** The sets a text belongs to: texts under the same field name, in the same table, in the same place of a call of the same function. */
function kindsOf(
  { node, within: [parent, around] }: Placed,
  code: (part: Node) => string,
): string[] {
  if (!parent) return [];
  const { key, callee, arguments: given } = parent;
  if (parent.type === 'Property' && isNode(key))
    return [`field ${code(key)}`, `table ${around?.start}`];
  if (isNode(callee) && Array.isArray(given))
    return [`call ${code(callee)} ${given.indexOf(node)}`];
  return [];
}

/**
 * For each text in a file another of its kind: a status with the rule of some other status, a way in the chart that leads
 * elsewhere. Most of these would compile. Where the file has no other, something that means nothing.
 */
export function otherTexts(
  placed: readonly Placed[],
  code: (part: Node) => string,
): (one: Placed) => string {
  const kinds = new Map<string, Set<string>>();
  for (const one of placed) {
    if (isText(one.node))
      for (const kind of kindsOf(one, code))
        kinds.set(kind, (kinds.get(kind) ?? new Set()).add(code(one.node)));
  }
  return (one) => {
    const own = code(one.node);
    for (const kind of kindsOf(one, code)) {
      const all = [...(kinds.get(kind) ?? [])];
      if (all.length > 1) return all[(all.indexOf(own) + 1) % all.length] ?? own;
    }
    return "'mutated'";
  };
}
