import { createInstance, type i18n } from 'i18next';
import shell from '../../locales/en/patient/shell.json';
import start from '../../locales/en/patient/start.json';
import { fetchOnce, NotFetched, onAskAgain } from '../ui/fetch-part.ts';
import { onForget } from '../ui/forget.ts';
import type { WordFile } from './keys.ts';
import {
  chainOf,
  codeOf,
  fallbacksOf,
  layerOf,
  type LayerCode,
  type ReaderKind,
} from './layers.ts';
import { hasLayer, loadWords } from './load-words.ts';

/** The words that are here, and the way to those that are not. */
export interface Words {
  readonly i18n: i18n;
  /** The layer to say a file in now; a promise where it has still to come; or that it cannot be had. */
  readonly find: (reader: ReaderKind, file: WordFile) => LayerCode | Promise<void> | NotFetched;
  /** Fetches files that will be wanted. Did all come? What did not is found missing when it is asked for. */
  readonly bring: (reader: ReaderKind, files: readonly WordFile[]) => Promise<boolean>;
  /** How to say each file that is here: begun afresh with every file that comes, and when everything is forgotten. */
  readonly said: Map<string, unknown>;
  /** What was said on this page, by its text (or list of texts), and how to say it otherwise: only while a second language asks for it. */
  heard?: Map<unknown, Heard> | undefined;
}

export interface HeardSentence {
  readonly code: LayerCode;
  readonly file: WordFile;
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A sentence or a date as it was said. */
export type Heard = HeardSentence | { readonly write: (locale: string) => string };

/** The words, with English for the patient's first question here at once. */
export function createWords(load = loadWords, exists = hasLayer): Words {
  const words = createInstance();
  void words.init({
    lng: 'en',
    fallbackLng: (code) => [...fallbacksOf(code)],
    load: 'currentOnly',
    ns: ['shell', 'start'],
    defaultNS: 'shell',
    resources: { en: { shell, start } },
    initAsync: false,
    interpolation: { escapeValue: false },
  });
  const asked = new Map<string, () => Promise<void>>();
  const failed = new Set<string>();
  const said = new Map<string, unknown>();
  const absent = new Set<string>();

  async function fetchLayer(code: LayerCode, file: WordFile): Promise<void> {
    const layer = await load(code, file);
    if (layer) words.addResourceBundle(code, file, layer);
    else absent.add(`${code}|${file}`);
    said.clear();
  }
  /** Settles when the layer is here or known not to come. */
  function bringLayer(code: LayerCode, file: WordFile): Promise<void> {
    const name = `${code}|${file}`;
    const fetched = asked.get(name) ?? fetchOnce(() => fetchLayer(code, file));
    asked.set(name, fetched);
    return fetched().catch(() => {
      failed.add(name);
      onAskAgain(() => failed.delete(name));
    });
  }
  const missingOf = (chain: readonly LayerCode[], file: WordFile) =>
    chain.filter(
      (code) =>
        !words.hasResourceBundle(code, file) &&
        !absent.has(`${code}|${file}`) &&
        exists(code, file),
    );

  const all: Words = {
    i18n: words,
    said,
    find(reader, file) {
      const layer = layerOf(reader);
      for (const language of new Set([reader.language, 'en'] as const)) {
        const chain = chainOf(language, layer);
        const missing = missingOf(chain, file);
        const isWhole = words.hasResourceBundle(language, file) || missing.includes(language);
        if (!isWhole || missing.some((code) => failed.has(`${code}|${file}`))) continue;
        if (missing.length === 0) return codeOf(language, layer);
        return Promise.all(missing.map((code) => bringLayer(code, file))).then(() => {});
      }
      return new NotFetched(file);
    },
    async bring(reader, files) {
      const chain = chainOf(reader.language, layerOf(reader));
      await Promise.all(
        files.flatMap((file) => missingOf(chain, file).map((code) => bringLayer(code, file))),
      );
      return files.every((file) => missingOf(chain, file).length === 0);
    },
  };
  // Which sentences were said tells which rules decided.
  onForget(() => {
    said.clear();
    all.heard?.clear();
  });
  return all;
}
