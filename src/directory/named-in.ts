import type { Area } from './schema.ts';
import type { Search } from './search.ts';
import type { Towns } from './towns.ts';
import { wordsOf } from './words-alike.ts';

const mostWords = 10;
/** Before one of these stands the name of a building, not of a town: "Colne Ward", "Callington Road". */
const buildings = new Set([
  'ward',
  'unit',
  'suite',
  'road',
  'lane',
  'house',
  'lodge',
  'court',
  'centre',
  'center',
  'clinic',
]);

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
      words.slice(from).map((__, more) => ({
        run: words.slice(from, from + more + 1),
        isBuilding: buildings.has(words[from + more + 1] ?? ''),
      })),
    );
    runs.sort((a, b) => b.run.length - a.run.length);
    const areasOf = (some: typeof runs) =>
      some.flatMap(({ run }) => byName?.get(run.join(' ')) ?? []);
    const found = areasOf(runs.filter(({ isBuilding }) => !isBuilding));
    return [...new Set(found.length > 0 ? found : areasOf(runs))];
  };
}
