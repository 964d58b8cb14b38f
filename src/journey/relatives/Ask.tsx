import { useId, type ComponentProps } from 'react';
import { dontKnow } from '../../../machines/questions/question.ts';
import { ChoiceCards, type ChoiceCardsProps } from '../../ui/ChoiceCards.tsx';
import { errorId } from '../../ui/ErrorSummary.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWords } from '../../reader/useWords.ts';
import { homeOf, type Field, type Relation } from '../../../machines/questions/relatives.ts';

type AskProps = {
  readonly field: Field;
  readonly relation: Relation;
  readonly invalid: boolean;
  readonly input: ChoiceCardsProps['field'] & ComponentProps<'input'>;
};

/** The words of a question: living together and full or half blood are asked in other words for each relation. */
function wordsOf(field: Exclude<Field, 'ageYears'>, relation: Relation) {
  if (field === 'sharedYears') return homeOf(relation);
  if (field !== 'wholeBlood') return field;
  return relation === 'uncle-aunt' || relation === 'nephew-niece' ? relation : 'sibling';
}

/** One question about a person: yes, no or not known; or the age, to write. */
export function Ask({ field, relation, invalid, input }: AskProps) {
  const t = useWords('relatives');
  const questions = useWords('start');
  const id = useId();
  if (field === 'ageYears') {
    return (
      <TextField
        label={t('asks.ageYears.title')}
        hint={t('asks.ageYears.hint')}
        inputMode="numeric"
        maxLength={3}
        invalid={invalid}
        errorId={errorId}
        {...input}
      />
    );
  }
  const words = wordsOf(field, relation);
  return (
    <div className="ask">
      <h3 id={`${id}-title`}>{t(`asks.${words}.title`)}</h3>
      <p className="field-hint" id={`${id}-hint`}>
        {t(`asks.${words}.hint`)}
      </p>
      <ChoiceCards
        labelledBy={`${id}-title`}
        describedBy={`${id}-hint`}
        options={[
          { value: 'yes', label: t('about.yes') },
          { value: 'no', label: t('about.no') },
          { value: dontKnow, label: questions('common.dont-know') },
        ]}
        field={input}
      />
    </div>
  );
}
