import type { LetterFor, Said } from '../../machines/papers/vocabulary.ts';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';

/** The sentences of one letter, in the words of whoever reads here. */
export function useSaid({ id }: Pick<LetterFor, 'id'>) {
  const t = useWords('papers');
  const { weekday } = useDates();
  // Sentences follow ids, which typed keys cannot say: asked for here and nowhere else.
  const values = ({ day }: Said) => (day ? { day: weekday(day) } : {});
  return {
    says: (said: Said) =>
      t(`letters.${id}.says.${said.id}` as 'letters.see-imha.says.ask', values(said)),
    notes: (said: Said) =>
      t(`letters.${id}.notes.${said.id}` as 'letters.see-imha.notes.give', values(said)),
    choices: (one: string) =>
      t(`letters.${id}.choices.${one}` as 'letters.refused.choices.said-no'),
    hint: () => t(`form.hints.${id}` as 'form.hints.leave', { defaultValue: '' }),
  };
}
