import { posix } from 'node:path';
import type { Room } from './rooms.ts';

/** A source file as the checks see it. */
export interface SourceFile {
  path: string;
  text: string;
}

interface Import {
  target: string;
  typeOnly: boolean;
}

const statement =
  /^\s*(?:import|export)\s+(type\s+)?(?:([\w$*{][^;'"`]*?)\s+from\s+)?['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** `{ type A, type B }` brings types alone, like `import type`. */
function namesOnlyTypes(names: string | undefined): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(names?.trim() ?? '')?.[1];
  return (
    inner !== undefined &&
    inner.split(',').every((name) => !name.trim() || /^type\s/.test(name.trim()))
  );
}

/** What a file imports, static, re-exported or dynamic. */
export function importsOf(text: string): Import[] {
  const found: Import[] = [];
  for (const [, typeWord, names, target] of text.matchAll(statement)) {
    if (target) found.push({ target, typeOnly: Boolean(typeWord) || namesOnlyTypes(names) });
  }
  for (const [, target] of text.matchAll(dynamic))
    if (target) found.push({ target, typeOnly: false });
  return found;
}

function roomOf(path: string, rooms: readonly Room[]): Room | undefined {
  return rooms.find(({ holds }) => holds.test(path));
}

function faultOf(
  path: string,
  { target, typeOnly }: Import,
  room: Room,
  rooms: readonly Room[],
): string | undefined {
  if (!target.startsWith('.')) {
    if (room.packages && !room.packages.test(target))
      return `${path}: ${room.name} may not import the package ${target}`;
    return undefined;
  }
  const wanted = posix.normalize(posix.join(posix.dirname(path), target));
  if (wanted.endsWith('.css')) return undefined;
  if (!/\.\w+$/.test(wanted)) return `${path}: write the ending of ${target}`;
  const other = roomOf(wanted, rooms);
  if (!other || other === room || room.from.includes(other.name)) return undefined;
  if (typeOnly && room.typesFrom?.includes(other.name)) return undefined;
  return `${path}: ${room.name} may not import ${other.name} (${target})`;
}

/** Every import that goes the wrong way through the house. */
export function importFaults(files: readonly SourceFile[], rooms: readonly Room[]): string[] {
  return files.flatMap(({ path, text }) => {
    const room = roomOf(path, rooms);
    if (!room) return [`${path}: belongs to no room of the architecture`];
    return importsOf(text).flatMap((found) => faultOf(path, found, room, rooms) ?? []);
  });
}
