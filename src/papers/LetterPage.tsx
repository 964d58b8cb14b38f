import { useEffect } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { statusesOf } from '../../machines/papers/sheet.ts';
import type { LetterFor } from '../../machines/papers/vocabulary.ts';
import { Reader, useReader } from '../reader/Reader.tsx';
import { LetterForm } from './LetterForm.tsx';
import { LetterNotes } from './LetterNotes.tsx';
import { LetterSheet } from './LetterSheet.tsx';
import { emptyLetter, type LetterText } from './letter-text.ts';
import { emptyOnForget } from './open-letters.ts';
import type { PapersProps } from './papers-props.ts';

/** Writing one letter: what to fill in, and beside it the letter as it will be. Nothing typed outlives it. */
export function LetterPage({ letter, whole, place, posts }: PapersProps & { letter: LetterFor }) {
  const { language } = useReader();
  const form = useForm<LetterText>({
    defaultValues: { ...emptyLetter, where: place ?? '' },
    mode: 'onChange',
  });
  const { reset, getValues, setValue } = form;
  // The directory may come after the form. What somebody typed meanwhile stays.
  useEffect(() => {
    if (place && getValues('where') === '') setValue('where', place);
  }, [place, getValues, setValue]);
  useEffect(() => emptyOnForget(() => reset(emptyLetter)), [reset]);
  const text = { ...emptyLetter, ...useWatch({ control: form.control }) };
  const { kind } = whole.standing;
  const statuses = kind === 'one' || kind === 'pair' ? statusesOf(whole) : [];
  const sheet = { letter, text, statuses, day: whole.day, post: posts?.[letter.to] };
  return (
    <div className="letter-page">
      <div className="no-print">
        <LetterForm letter={letter} form={form} />
        <LetterNotes letter={letter} />
      </div>
      <div>
        {/* Whoever receives it reads English; who sends it may read it first in their own language. */}
        {language === 'en' ? null : (
          <div className="no-print">
            <LetterSheet {...sheet} />
          </div>
        )}
        <Reader language="en" edition="plain">
          <LetterSheet {...sheet} isSent />
        </Reader>
      </div>
    </div>
  );
}
