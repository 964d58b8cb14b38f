import type { Relative } from '../../../machines/facts/facts.ts';
import type { MeOption } from '../../../machines/questions/is-it-me.ts';
import { useWords } from '../../reader/useWords.ts';

/** What an answer is called, and what it takes in. Another of the same kind is called by that kind. */
export function useOptionWords(relation: Relative['relation']) {
  const t = useWords('me');
  // Not every answer has a hint, and only people have a title, which typed keys cannot say.
  const find = (key: string) => t(key as 'title', { defaultValue: '' });
  return (option: MeOption): { readonly label: string; readonly hint: string } =>
    option === 'same'
      ? { label: find(`same.${relation}.title`), hint: find(`same.${relation}.hint`) }
      : {
          label: find(`rivals.${option}.title`) || find(`options.${option}`),
          hint: find(`rivals.${option}.hint.NR-0`),
        };
}
