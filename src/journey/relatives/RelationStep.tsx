import { useForm } from 'react-hook-form';
import { relations } from '../../../machines/facts/values.ts';
import { ChoiceCards } from '../../ui/ChoiceCards.tsx';
import { useWords } from '../../reader/useWords.ts';
import { AnswerForm, describedBy } from '../AnswerForm.tsx';
import type { FormProps } from '../form-props.ts';
import type { Relation } from '../../../machines/questions/relatives.ts';
import { BackToList } from './BackToList.tsx';
import { FocusedHeading } from './FocusedHeading.tsx';

type RelationStepProps = Pick<FormProps, 'id'> & {
  readonly onChoose: (relation: Relation) => void;
  readonly onBack: () => void;
};

/** Who the person to add is. */
export function RelationStep({ id, onChoose, onBack }: RelationStepProps) {
  const t = useWords('relatives');
  const { register, handleSubmit, formState } = useForm<{ relation: Relation | '' }>({
    defaultValues: { relation: '' },
    shouldFocusError: false,
  });
  const fault = formState.errors.relation?.message;
  // Not every relation needs a hint, which typed keys cannot say.
  const hint = (relation: Relation) =>
    t(`relations.${relation}.hint` as 'relations.child.hint', {
      defaultValue: '',
    }) || undefined;
  const submit = handleSubmit(({ relation }) => {
    if (relation) onChoose(relation);
  });
  return (
    <AnswerForm
      id={id}
      fault={fault}
      field="relation"
      attempt={formState.submitCount}
      onSubmit={submit}
      more={<BackToList onBack={onBack} />}
    >
      <FocusedHeading level="h2" id="who-is-this" focused>
        {t('who.title')}
      </FocusedHeading>
      <p className="soft" id="who-hint">
        {t('who.hint')}
      </p>
      <ChoiceCards
        labelledBy="who-is-this"
        describedBy={describedBy('who-hint', fault)}
        options={relations.map((value) => ({
          value,
          label: t(`relations.${value}.label`),
          hint: hint(value),
        }))}
        field={register('relation', { required: t('who.choose') })}
        invalid={fault !== undefined}
      />
    </AnswerForm>
  );
}
