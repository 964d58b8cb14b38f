import type { Relative } from '../../../machines/facts/facts.ts';
import { useWords } from '../../reader/useWords.ts';
import { relativeName } from './relative-name.ts';

/** The relative with this id, in words: for a finding that names one. */
export function RelativeName({ id, relatives }: { id: string; relatives: readonly Relative[] }) {
  const t = useWords('relatives');
  const relative = relatives.find((one) => one.id === id);
  return relative ? relativeName(relative, relatives, t) : null;
}
