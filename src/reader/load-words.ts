import type { ResourceKey } from 'i18next';
import type { Language } from '../../locales/languages.ts';
import { fetchOnce } from '../ui/fetch-part.ts';
import type { WordFile } from './keys.ts';
import { placeOf, type Layer, type LayerCode } from './layers.ts';

type Files = Readonly<Record<string, () => Promise<{ default: ResourceKey }>>>;

/** What the first question needs comes with the program; every other file is fetched on its own. */
const english: Files = import.meta.glob<{ default: ResourceKey }>([
  '../../locales/en/patient/*.json',
  '!../../locales/en/patient/shell.json',
  '!../../locales/en/patient/start.json',
]);
/** Filled once they have come: only then it is known which files there are. */
let others: Files | undefined;
const fetchOthers = fetchOnce<Files>(
  async () => (others = (await import('./other-layers.ts')).otherLayers),
);

const addressOf = (code: LayerCode, file: WordFile) => {
  const { language, layer } = placeOf(code);
  return `../../locales/${language}/${layer}/${file}.json`;
};

/** One file of one layer. Where nothing differs in it, it is empty; where a language leaves it in English, there is none. */
export async function loadWords(code: LayerCode, file: WordFile): Promise<ResourceKey | undefined> {
  const address = addressOf(code, file);
  const found = english[address] ?? (await fetchOthers())[address];
  if (found) return (await found()).default;
  return placeOf(code).layer === 'patient' ? undefined : {};
}

/** May there be such a file? What the patient's English has is known; of the others, only once they are asked. */
export const hasLayer = (code: LayerCode, file: WordFile): boolean =>
  code !== 'en' || addressOf(code, file) in english;

/** Has a language words of its own for these readers? Not before any of its words are here. */
export const hasWordsFor = (language: Language, layer: Layer): boolean =>
  Object.keys(others ?? {}).some((name) => name.startsWith(`../../locales/${language}/${layer}/`));
