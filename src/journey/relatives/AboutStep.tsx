import { useForm, useWatch } from 'react-hook-form';
import type { Relative } from '../../../machines/facts/facts.ts';
import { useWords } from '../../reader/useWords.ts';
import { AnswerForm } from '../AnswerForm.tsx';
import type { FormProps } from '../form-props.ts';
import { Ask } from './Ask.tsx';
import { asksFor } from '../../../machines/questions/relatives.ts';
import { BackToList } from './BackToList.tsx';
import { ageFault, draftOf, relativeOf } from './draft.ts';
import { FocusedHeading } from './FocusedHeading.tsx';
import { relativeTitle } from './relative-name.ts';

type AboutStepProps = Pick<FormProps, 'id'> & {
  readonly relative: Relative;
  /** The list, with or without this person. */
  readonly people: readonly Relative[];
  readonly onSave: (relative: Relative) => void;
  readonly onBack: () => void;
};

/** What may matter about one person. Further questions come and go with the answers. */
export function AboutStep({ id, relative, people, onSave, onBack }: AboutStepProps) {
  const t = useWords('relatives');
  const { relation } = relative;
  const others = people.filter((other) => other.id !== relative.id);
  const { register, handleSubmit, control, setError, formState } = useForm({
    defaultValues: draftOf(relative),
    shouldFocusError: false,
  });
  const asked = asksFor(relation, useWatch({ control, compute: (draft) => draft }), others);
  const fault = asked.includes('ageYears') ? formState.errors.ageYears?.message : undefined;
  const submit = handleSubmit((draft) => {
    const wrong = asked.includes('ageYears') ? ageFault(draft) : undefined;
    if (wrong) setError('ageYears', { message: t(`asks.ageYears.${wrong}`) });
    else onSave(relativeOf(relative, draft, asked));
  });
  return (
    <AnswerForm
      id={id}
      fault={fault}
      field="ageYears"
      attempt={formState.submitCount}
      onSubmit={submit}
      action={t('about.save')}
      more={<BackToList onBack={onBack} />}
    >
      <FocusedHeading level="h2" focused>
        {relativeTitle(relative, people.length > others.length ? people : [...people, relative], t)}
      </FocusedHeading>
      <p className="soft">{t('about.hint')}</p>
      {asked.map((field) => (
        <Ask
          key={field}
          field={field}
          relation={relation}
          input={register(field)}
          invalid={field === 'ageYears' && fault !== undefined}
        />
      ))}
    </AnswerForm>
  );
}
