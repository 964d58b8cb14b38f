import { NotFetched } from '../ui/fetch-part.ts';
import type { WordFile } from './keys.ts';
import { useReader } from './Reader.tsx';

/** Waits for several files at once, so that they are not waited for one by one. */
export function useWordsReady(files: readonly WordFile[]): void {
  const { words, ...reader } = useReader();
  const found = files.map((file) => words.find(reader, file));
  const fault = found.find((one) => one instanceof NotFetched);
  if (fault) throw fault;
  const coming = found.filter((one) => one instanceof Promise);
  if (coming.length > 0) throw Promise.all(coming);
}
