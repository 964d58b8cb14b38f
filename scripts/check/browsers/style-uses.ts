import { parse, walk, type CssNode, type Declaration, type WalkContext } from 'css-tree';
import { lackingIn, lackingValue, published } from './published.ts';
import type { NewerUse } from './script-uses.ts';

const lookUp = (name: string, ...path: readonly string[]): NewerUse => ({
  name,
  lacking: lackingIn(published('css', ...path)),
});

/** A property that a browser does not know, or a value, is passed over: fine where the same block said it in an older way before. */
function declarationUses(node: Declaration): NewerUse[] {
  const { property, value } = node;
  if (property.startsWith('-')) return [];
  const own = lookUp(property, 'properties', property);
  // A browser that passes over the whole line never comes to its value.
  if (own.lacking.length > 0) return [own];
  const uses: NewerUse[] = [];
  walk(value, (part) => {
    if (part.type === 'Identifier' && !part.name.startsWith('-'))
      uses.push(lookUp(`${property}: ${part.name}`, 'properties', property, part.name));
    if (part.type === 'Function' && !part.name.startsWith('-'))
      uses.push({ name: `${part.name}()`, lacking: lackingValue(part.name) });
    if (part.type === 'Dimension') uses.push(unitUse(part.unit));
  });
  return uses;
}

const unitFamilies: readonly (readonly [RegExp, string])[] = [
  [/^d(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_dynamic'],
  [/^s(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_small'],
  [/^l(vh|vw|vi|vb|vmin|vmax)$/, 'viewport_percentage_units_large'],
  [/^cq(h|w|i|b|min|max)$/, 'container_query_length_units'],
];

function unitUse(unit: string): NewerUse {
  const family = unitFamilies.find(([pattern]) => pattern.test(unit))?.[1] ?? unit;
  return lookUp(`unit ${unit}`, 'types', 'length', family);
}

function ruleUses(node: CssNode): NewerUse[] {
  switch (node.type) {
    case 'Atrule':
      return node.name.startsWith('-') ? [] : [lookUp(`@${node.name}`, 'at-rules', node.name)];
    case 'Feature':
      return [lookUp(`(${node.name})`, 'at-rules', 'media', node.name)];
    case 'FeatureRange':
      return [lookUp('(width >= …)', 'at-rules', 'media', 'range_syntax')];
    case 'NestingSelector':
      return [lookUp('&', 'selectors', 'nesting')];
    case 'PseudoClassSelector':
    case 'PseudoElementSelector': {
      const sign = node.type === 'PseudoClassSelector' ? ':' : '::';
      return node.name.startsWith('-') ? [] : [lookUp(sign + node.name, 'selectors', node.name)];
    }
    default:
      return [];
  }
}

/** What built styles use that not every promised browser has, and that the styles themselves do not get round. */
export function newerInStyle(text: string): NewerUse[] {
  const uses: NewerUse[] = [];
  walk(parse(text, { parseCustomProperty: false }), function (this: WalkContext, node: CssNode) {
    // Within `@supports` it is asked first. A condition that only `@container` knows goes with it.
    if (this.atrule?.name === 'supports') return;
    if (node.type === 'FeatureRange' && this.atrule?.name === 'container') return;
    if (node.type !== 'Declaration') {
      uses.push(...ruleUses(node));
      return;
    }
    const block = this.block?.children.toArray() ?? [];
    const before = block.slice(0, block.indexOf(node));
    const isSaidBefore = before.some(
      (other) => other.type === 'Declaration' && other.property === node.property,
    );
    if (!isSaidBefore) uses.push(...declarationUses(node));
  });
  return uses.filter(({ lacking }) => lacking.length > 0);
}
