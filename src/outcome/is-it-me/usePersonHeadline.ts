import { useReader } from '../../reader/Reader.tsx';
import { useWords } from '../../reader/useWords.ts';
import { usePerson } from './person.ts';

/** The sentence that opens the page, with the word for the person in it, where somebody who cares has said it. */
export function usePersonHeadline(kind: string): string | undefined {
  const person = usePerson();
  const isNamed = useReader().audience === 'carer' && person !== undefined;
  // Whoever has pressed a word has these words already.
  const t = useWords<'me' | 'told'>(isNamed ? 'me' : 'told');
  if (!isNamed) return undefined;
  // Not every opening sentence is there for each word, which typed keys cannot say.
  return t(`person.${person}.${kind}` as 'title', { defaultValue: '' }) || undefined;
}
