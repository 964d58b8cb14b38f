import type { QuestionId } from '../../machines/questions/registry.ts';

/** How many questions usually follow, counting this one. Questions of the modules are not counted. */
const usuallyLeft: Partial<Record<QuestionId, number>> = {
  who: 4,
  nation: 3,
  now: 2,
  section: 1,
  'section-other': 1,
  'section-court': 1,
  'section-number': 1,
  'community-kind': 1,
  'leave-section': 1,
  'away-section': 1,
  'on-a-ward': 1,
  'custody-kind': 1,
  'who-decided': 3,
  'who-else': 3,
  'how-long': 3,
  paper: 2,
  'when-began': 1,
};

/** How far along, 0 to 1, or nothing where no end can honestly be told. */
export function progressAt(question: QuestionId, step: number): number | undefined {
  const left = usuallyLeft[question];
  return left === undefined ? undefined : step / (step + left);
}
