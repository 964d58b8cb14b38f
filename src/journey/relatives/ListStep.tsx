import { useState } from 'react';
import type { Relative } from '../../../machines/facts/facts.ts';
import { dontKnow } from '../../../machines/questions/question.ts';
import { Button } from '../../ui/Button.tsx';
import { useWords } from '../../reader/useWords.ts';
import { AnswerForm } from '../AnswerForm.tsx';
import type { FormProps } from '../form-props.ts';
import { FocusedHeading } from './FocusedHeading.tsx';
import { PersonCard } from './PersonCard.tsx';
import { relativeTitle } from './relative-name.ts';

type ListStepProps = Omit<FormProps, 'before'> & {
  readonly people: readonly Relative[];
  /** What has just changed, to lead the focus there: a person's id, or the list as a whole. */
  readonly focus: string | undefined;
  readonly onAdd: () => void;
  readonly onChange: (relative: Relative) => void;
  readonly onRemove: (relative: Relative) => void;
};

const addId = 'add-person';

/** The people added so far. Continue hands them over. */
export function ListStep({
  id,
  people,
  focus,
  more,
  hintId,
  onAnswer,
  onAdd,
  onChange,
  onRemove,
}: ListStepProps) {
  const t = useWords('relatives');
  const questions = useWords('start');
  const [attempt, setAttempt] = useState(0);
  const none = people.length === 0;
  const submit = () => (none ? setAttempt(attempt + 1) : onAnswer([...people]));
  return (
    <AnswerForm
      id={id}
      more={more}
      fault={none && attempt > 0 ? t('list.choose') : undefined}
      field={addId}
      attempt={attempt}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <FocusedHeading level="h2" className="people-title" focused={focus === 'list'}>
        {t('list.title')}
      </FocusedHeading>
      {none ? <p className="soft">{t('list.empty')}</p> : null}
      {people.map((relative) => (
        <PersonCard
          key={relative.id}
          name={relativeTitle(relative, people, t)}
          relative={relative}
          focused={focus === relative.id}
          onChange={() => onChange(relative)}
          onRemove={() => onRemove(relative)}
        />
      ))}
      <div className="people-ways">
        <Button kind="secondary" id={addId} aria-describedby={hintId} onClick={onAdd}>
          {none ? t('list.add') : t('list.add-more')}
        </Button>
        {none ? (
          <>
            <Button kind="quiet" onClick={() => onAnswer([])}>
              {t('list.nobody')}
            </Button>
            <Button kind="quiet" onClick={() => onAnswer(dontKnow)}>
              {questions('common.dont-know')}
            </Button>
          </>
        ) : null}
      </div>
    </AnswerForm>
  );
}
