import type { ResourceKey } from 'i18next';
import { fetchOnce } from '../ui/fetch-part.ts';
import type { WordFile } from './keys.ts';
import { placeOf, type LayerCode } from './layers.ts';

type Files = Readonly<Record<string, () => Promise<{ default: ResourceKey }>>>;

/** What the first question needs comes with the program; every other file is fetched on its own. */
const patients: Files = import.meta.glob<{ default: ResourceKey }>([
  '../../locales/*/patient/*.json',
  '!../../locales/en/patient/shell.json',
  '!../../locales/en/patient/start.json',
]);
const others = fetchOnce<Files>(async () => (await import('./other-layers.ts')).otherLayers);

/** One file of one layer; empty where nothing differs in it. */
export async function loadWords(code: LayerCode, file: WordFile): Promise<ResourceKey> {
  const { language, layer } = placeOf(code);
  const files = layer === 'patient' ? patients : await others();
  return (await files[`../../locales/${language}/${layer}/${file}.json`]?.())?.default ?? {};
}

/** May there be such a file? What the patient's layer has is known; of the others, only once they are asked. */
export const hasLayer = (code: LayerCode, file: WordFile): boolean => {
  const { language, layer } = placeOf(code);
  return layer !== 'patient' || `../../locales/${language}/patient/${file}.json` in patients;
};
