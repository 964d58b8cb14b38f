import type { TFunction } from 'i18next';
import type { WordFile } from './keys.ts';
import { codeOf, placeOf, type LayerCode } from './layers.ts';
import { useReader, type ReaderHere } from './Reader.tsx';
import { sayIn } from './say.ts';

/** The layer to say the file in. Throws what React waits for, or what the page's error boundary shows. */
function findNow({ words, ...reader }: ReaderHere, file: WordFile): LayerCode {
  const found = words.find(reader, file);
  if (typeof found === 'string') return found;
  throw found;
}

/**
 * Typed `t` for one file of words, in the words of whoever reads here. Waits (Suspense) where they have not been
 * fetched yet. Where they cannot be had, the page's error boundary shows.
 */
export function useWords<N extends WordFile = 'shell'>(file?: N): TFunction<N> {
  const reader = useReader();
  const wanted = file ?? ('shell' as N);
  return sayIn(reader.words, findNow(reader, wanted), wanted);
}

/**
 * Is a file, or one sentence of it, said otherwise than was asked for? In English for want of the language, or in plain
 * words for want of Easy Read.
 */
export function useFallback(file: WordFile, key?: string): 'language' | 'edition' | undefined {
  const { words, ...reader } = useReader();
  const found = findNow({ words, ...reader }, file);
  const { usedLng } = words.i18n.getFixedT(found, file)(
    (key ?? '') as never,
    {
      returnDetails: true,
      defaultValue: '',
    } as never,
  ) as unknown as { usedLng: LayerCode | undefined };
  const said = placeOf((key && usedLng) || found);
  if (said.language !== reader.language) return 'language';
  const isEasy = key
    ? said.layer === 'easy'
    : words.i18n.hasResourceBundle(codeOf(reader.language, 'easy'), file);
  return reader.edition === 'easy' && !(reader.audience === 'patient' && isEasy)
    ? 'edition'
    : undefined;
}
