import type { Area } from './schema.ts';
import type { Search } from './search.ts';
import type { Towns } from './towns.ts';
import { wordsOf } from './words-alike.ts';

const mostWords = 10;

/** The councils whose own name, district, town or village stands whole somewhere in what was typed. */
export function areasNamedIn(areas: readonly Area[], towns: Towns): Search<Area> {
  let byName: Map<string, Area[]> | undefined;
  const read = () => {
    const names = new Map<string, Area[]>();
    for (const area of areas) {
      const all = [area.name, ...(area.districts ?? []), ...(towns.get(area.id)?.towns ?? [])];
      for (const name of new Set(all.map((one) => wordsOf(one).join(' '))))
        names.set(name, [...(names.get(name) ?? []), area]);
    }
    return names;
  };
  return (typed) => {
    byName ??= read();
    const words = wordsOf(typed.slice(0, 80)).slice(0, mostWords);
    const runs = words.flatMap((_, from) =>
      words.slice(from).map((__, more) => words.slice(from, from + more + 1)),
    );
    runs.sort((a, b) => b.length - a.length);
    const found = runs.flatMap((run) => byName?.get(run.join(' ')) ?? []);
    return [...new Set(found)];
  };
}
