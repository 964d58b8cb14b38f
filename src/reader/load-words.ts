import type { ResourceKey } from 'i18next';
import type { WordFile } from './keys.ts';
import { placeOf, type LayerCode } from './layers.ts';

/** What the first question needs comes with the program; every other file is fetched on its own. */
const files = import.meta.glob<{ default: ResourceKey }>([
  '../../locales/*/*/*.json',
  '!../../locales/en/patient/shell.json',
  '!../../locales/en/patient/start.json',
]);

function fileAt(code: LayerCode, file: WordFile) {
  const { language, layer } = placeOf(code);
  return files[`../../locales/${language}/${layer}/${file}.json`];
}

/** Is there such a file to fetch? A layer in which nothing differs has none. */
export const hasLayer = (code: LayerCode, file: WordFile): boolean =>
  fileAt(code, file) !== undefined;

/** One file of one layer. */
export async function loadWords(code: LayerCode, file: WordFile): Promise<ResourceKey> {
  return (await fileAt(code, file)?.())?.default ?? {};
}
