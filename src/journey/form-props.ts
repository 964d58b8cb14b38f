import type { ReactNode } from 'react';
import type { Facts } from '../../machines/facts/facts.ts';
import type { AnswerValue, QuestionId } from '../../machines/questions/registry.ts';

/** What every form of a question gets. */
export type FormProps = {
  readonly id: QuestionId;
  /** What is known of the case: some questions are asked of some statuses in words of their own. */
  readonly facts: Facts;
  readonly before: AnswerValue | undefined;
  readonly onAnswer: (value: AnswerValue) => void;
  /** An answer was picked and may still change. */
  readonly onChoose?: (value: AnswerValue) => void;
  /** The id of the question's hint, where it has one. */
  readonly hintId?: string;
  /** Shown between the answers and the button. */
  readonly more: ReactNode;
};
