import { useEffect, type ReactNode, type SubmitEventHandler } from 'react';
import type { QuestionId } from '../../machines/questions/registry.ts';
import { Button } from '../ui/Button.tsx';
import { releaseEarlySubmit } from '../ui/early.ts';
import { ErrorSummary, errorId } from '../ui/ErrorSummary.tsx';
import { useWords } from '../reader/useWords.ts';

type AnswerFormProps = {
  readonly id: QuestionId;
  readonly fault: string | undefined;
  /** The field to go to from the error. */
  readonly field: string;
  /** How often the person has tried, so that the error is said again each time. */
  readonly attempt: number;
  readonly onSubmit: SubmitEventHandler<HTMLFormElement>;
  readonly children: ReactNode;
  readonly more?: ReactNode;
  /** Said on the button instead of Continue, where it does not lead on. */
  readonly action?: string;
};

/** The ids that describe the answers: the hint of the question, and what is wrong. */
export const describedBy = (hint: string | undefined, fault: string | undefined) =>
  [hint, fault && errorId].filter(Boolean).join(' ') || undefined;

/** What all questions share: the form with its mark, the error, Continue. `dialog` so that no early press reloads the page. */
export function AnswerForm({
  id,
  fault,
  field,
  attempt,
  onSubmit,
  children,
  more,
  action,
}: AnswerFormProps) {
  const t = useWords('start');
  const shell = useWords();
  // The form itself is awake from here on; the page around it wakes sooner.
  useEffect(releaseEarlySubmit, []);
  return (
    <form method="dialog" noValidate autoComplete="off" data-question={id} onSubmit={onSubmit}>
      {fault ? (
        <ErrorSummary
          key={attempt}
          title={t('common.error-title')}
          errors={[{ field, message: fault }]}
        />
      ) : null}
      {children}
      {more}
      <Button type="submit">{action ?? shell('continue')}</Button>
    </form>
  );
}
