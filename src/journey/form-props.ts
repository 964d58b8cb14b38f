import type { ReactNode } from 'react';
import type { AnswerValue, QuestionId } from '../../machines/questions/registry.ts';

/** What every form of a question gets. */
export type FormProps = {
  readonly id: QuestionId;
  readonly before: AnswerValue | undefined;
  readonly onAnswer: (value: AnswerValue) => void;
  /** An answer was picked and may still change. */
  readonly onChoose?: (value: AnswerValue) => void;
  /** The id of the question's hint, where it has one. */
  readonly hintId?: string;
  /** Shown between the answers and the button. */
  readonly more: ReactNode;
};
