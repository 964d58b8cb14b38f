import { parse, type AnyNode, type Identifier, type Pattern } from 'acorn';
import { compatOf, lackingEvent, lackingIn, lackingMember, published } from './published.ts';

/** Something a file uses that not every promised browser has. */
export interface NewerUse {
  name: string;
  lacking: readonly string[];
}

const isNode = (value: unknown): value is AnyNode =>
  typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';

const below = (node: AnyNode) => Object.values(node).flat().filter(isNode);

function visit(node: AnyNode, look: (node: AnyNode, parent?: AnyNode) => void, parent?: AnyNode) {
  look(node, parent);
  for (const child of below(node)) visit(child, look, node);
}

/** The names that a pattern brings into being. */
function namesIn(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((part) =>
        namesIn(part.type === 'RestElement' ? part.argument : part.value),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((part) => (part ? namesIn(part) : []));
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    default:
      return [];
  }
}

function declaredBy(node: AnyNode): string[] {
  switch (node.type) {
    case 'VariableDeclarator':
      return namesIn(node.id);
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return [...(node.id ? [node.id.name] : []), ...node.params.flatMap(namesIn)];
    case 'ClassDeclaration':
    case 'ClassExpression':
      return node.id ? [node.id.name] : [];
    case 'ImportSpecifier':
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      return [node.local.name];
    case 'CatchClause':
      return node.param ? namesIn(node.param) : [];
    default:
      return [];
  }
}

/** A name that stands for a value, not for a property, a label or the question whether it is there (`typeof`). */
function isReference(node: Identifier, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.object === node || parent.computed;
  if (parent?.type === 'Property') return parent.value === node || parent.computed;
  if (parent?.type === 'UnaryExpression') return parent.operator !== 'typeof';
  return !/^(MethodDefinition|PropertyDefinition|LabeledStatement|(Break|Continue)Statement|(Im|Ex)portSpecifier)$/.test(
    parent?.type ?? '',
  );
}

const anyOf = (...features: readonly string[][]) =>
  features.map((path) => published(...path)).find(compatOf);

function nameUse(name: string): NewerUse {
  const feature = anyOf(
    ['javascript', 'builtins', name],
    ['api', 'Window', name],
    ['api', 'WorkerGlobalScope', name],
    ['api', 'ServiceWorkerGlobalScope', name],
    ['api', name],
  );
  return { name, lacking: lackingIn(feature) };
}

function memberUse(name: string, holder: string | undefined): NewerUse {
  const own =
    holder &&
    anyOf(
      ['javascript', 'builtins', holder, name],
      ['api', holder, `${name}_static`],
      ['api', holder, name],
    );
  return own
    ? { name: `${holder}.${name}`, lacking: lackingIn(own) }
    : { name: `.${name}`, lacking: lackingMember(name) };
}

/** Syntax that the build would have to leave as it is. What came after 2022 does not even parse here. */
function syntaxUses(node: AnyNode): NewerUse[] {
  if (node.type === 'StaticBlock')
    return [
      {
        name: 'static { }',
        lacking: lackingIn(published('javascript', 'classes', 'static', 'initialization_blocks')),
      },
    ];
  // A pattern may also be put together from text at run time.
  if (node.type === 'Literal' && /\(\?<[=!]/.test(String(node.value)))
    return [
      {
        name: '(?<=…)',
        lacking: lackingIn(published('javascript', 'regular_expressions', 'lookbehind_assertion')),
      },
    ];
  return [];
}

/** What a built script uses that not every promised browser has. Throws where it does not parse as ES2022. */
export function newerInScript(text: string): NewerUse[] {
  const program = parse(text, { ecmaVersion: 2022, sourceType: 'module' });
  const declared = new Set<string>();
  visit(program, (node) => declaredBy(node).forEach((name) => declared.add(name)));
  const uses: NewerUse[] = [];
  visit(program, (node, parent) => {
    uses.push(...syntaxUses(node));
    if (node.type === 'Identifier' && isReference(node, parent) && !declared.has(node.name))
      uses.push(nameUse(node.name));
    if (node.type === 'MemberExpression' && node.property.type === 'Identifier' && !node.computed) {
      const { object } = node;
      const isGlobal = object.type === 'Identifier' && !declared.has(object.name);
      // `form.requestSubmit?.()` asks first.
      const asks = parent?.type === 'CallExpression' && parent.callee === node && parent.optional;
      if (!asks) uses.push(memberUse(node.property.name, isGlobal ? object.name : undefined));
      const [event] = parent?.type === 'CallExpression' ? parent.arguments : [];
      if (node.property.name === 'addEventListener' && event?.type === 'Literal')
        uses.push({ name: `event ${event.value}`, lacking: lackingEvent(String(event.value)) });
    }
  });
  return uses.filter(({ lacking }) => lacking.length > 0);
}
