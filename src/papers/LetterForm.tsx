import { useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { FieldId, LetterFor } from '../../machines/papers/vocabulary.ts';
import { useWords } from '../reader/useWords.ts';
import { CheckCards } from '../ui/CheckCards.tsx';
import { ChoiceCards } from '../ui/ChoiceCards.tsx';
import { TextField } from '../ui/TextField.tsx';
import { longest, type LetterText } from './letter-text.ts';
import { TextArea } from './TextArea.tsx';
import { useSaid } from './useSaid.ts';
import { Status } from '../ui/Status.tsx';

type LetterFormProps = { letter: LetterFor; form: UseFormReturn<LetterText> };

/** Only the fields this letter needs, none of them required. */
export function LetterForm({ letter, form }: LetterFormProps) {
  const t = useWords('papers');
  const said = useSaid(letter);
  const id = useId();
  const { register, formState } = form;
  const Cards = letter.mustChoose ? ChoiceCards : CheckCards;
  const field = (name: FieldId) => {
    const isFull = formState.errors[name] !== undefined;
    const shown = {
      label: t(`form.fields.${name}`),
      invalid: isFull,
      errorId: `${id}-${name}`,
      ...register(name, { maxLength: longest[name] }),
    };
    return (
      <div key={name}>
        {name === 'details' ? <TextArea {...shown} hint={said.hint()} /> : <TextField {...shown} />}
        <Status className="error" id={`${id}-${name}`}>
          {isFull ? t('form.too-long') : ''}
        </Status>
      </div>
    );
  };
  return (
    <form autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <h3>{t('form.title')}</h3>
      <p className="soft">{t('form.lead')}</p>
      {letter.choices.length > 0 ? (
        <>
          <p className="field-label" id={`${id}-choose`}>
            {t(letter.mustChoose ? 'form.choose' : 'form.may-choose')}
          </p>
          <Cards
            labelledBy={`${id}-choose`}
            options={letter.choices.map((one) => ({ value: one, label: said.choices(one) }))}
            field={register('chosen')}
          />
        </>
      ) : null}
      {letter.fields.map(field)}
      <p className="soft">{t('form.private')}</p>
    </form>
  );
}
