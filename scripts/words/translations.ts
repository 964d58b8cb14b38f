import { ageOf, englishOf, hashOf, readMadeFrom } from './made-from.ts';
import { readLayer } from './read-words.ts';
import { otherLayers } from './layers.ts';

const layers = ['patient', ...otherLayers] as const;

/** Every sentence of a language whose English has changed since, or that does not say what it was made from. */
export function staleIn(language: string): string[] {
  const made = readMadeFrom(language);
  const patient = readLayer('en', 'patient');
  return layers.flatMap((layer) => {
    const english = readLayer('en', layer);
    return [...readLayer(language, layer).keys()].flatMap((key) => {
      const age = ageOf(made[layer]?.[key], englishOf(key, english, patient));
      if (age === 'as of now') return [];
      return [
        `${language}/${layer}: ${key} ${age === 'new' ? 'does not say which English it was made from' : 'was made from English that has changed'}`,
      ];
    });
  });
}

/** What `made-from.json` holds once the sentences with these keys (all, where none is named) are said to fit the English of now. */
export function stamped(
  language: string,
  keys: readonly string[],
): Record<string, Record<string, string>> {
  const before = readMadeFrom(language);
  const patient = readLayer('en', 'patient');
  const all = layers.map((layer) => {
    const english = readLayer('en', layer);
    const hashes = [...readLayer(language, layer).keys()].toSorted().flatMap((key) => {
      const now = englishOf(key, english, patient);
      const kept = before[layer]?.[key];
      const hash = (keys.length === 0 || keys.includes(key)) && now ? hashOf(now) : kept;
      return hash ? [[key, hash] as const] : [];
    });
    return [layer, Object.fromEntries(hashes)] as const;
  });
  return Object.fromEntries(all.filter(([, hashes]) => Object.keys(hashes).length > 0));
}
