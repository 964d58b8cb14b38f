import type { RightId } from '../../machines/rights/registry.ts';
import type { Voice } from '../journey/voice.ts';
import { useWords } from '../ui/words.ts';

/** The words of one right for one voice; a part it does not have is empty. */
export function useRightWords(
  id: RightId,
  voice: Voice,
): { readonly part: (name: string) => string } {
  const t = useWords('rights');
  // Which parts a right has depends on its verdicts, which typed keys cannot say: asked for here and nowhere else.
  return {
    part: (name) => t(`${id}.${name}` as 'imha.title', { context: voice, defaultValue: '' }),
  };
}
