import { useEffect } from 'react';
import { askAgain } from '../ui/fetch-part.ts';
import { whenIdle } from '../ui/when-idle.ts';
import type { WordFile } from './keys.ts';
import { audiences, codeOf, layerOf, type ReaderKind } from './layers.ts';
import { useReader } from './Reader.tsx';
import type { Words } from './words.ts';

/** Words wanted sooner or later on most visits. */
const later: readonly WordFile[] = [
  'questions',
  'outcome',
  'rights',
  'told',
  'reasons',
  'finder',
  'pages',
];

/** Fetches them. What does not come this early is nobody's failure, and is asked for again when it is needed. */
async function bringEarly(
  words: Words,
  reader: ReaderKind,
  files: readonly WordFile[],
): Promise<void> {
  if (!(await words.bring(reader, files))) askAgain();
}

/** Before anybody has said who they are: the patient's, and of the others what the next question needs. */
export async function bringLater(words: Words): Promise<void> {
  const kind = { language: 'en', edition: 'plain' } as const;
  await bringEarly(words, { ...kind, audience: 'patient' }, later);
  for (const audience of audiences) await bringEarly(words, { ...kind, audience }, ['start']);
}

/** Fetches in a quiet moment what whoever reads here will want. */
export function useWordsAhead(): void {
  const { words, language, audience, edition } = useReader();
  useEffect(() => {
    const reader = { language, audience, edition };
    // The patient's English is brought by `bringLater`, once the page has been touched.
    if (codeOf(language, layerOf(reader)) === 'en') return;
    whenIdle(() => void bringEarly(words, reader, ['start', ...later]));
  }, [words, language, audience, edition]);
}
