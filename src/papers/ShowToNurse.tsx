import { useEffect, useRef } from 'react';
import type { NurseSentence } from '../../machines/papers/sheet.ts';
import { Reader, useReader } from '../reader/Reader.tsx';
import { saidOf } from '../reader/said-of.ts';
import { useWords } from '../reader/useWords.ts';
import { Button } from '../ui/Button.tsx';

function Sentence({ sentence }: { sentence: NurseSentence }) {
  const t = useWords('papers');
  const { language } = useReader();
  return <p {...saidOf(language)}>{t(`show.${sentence}`)}</p>;
}

type ShowToNurseProps = { readonly sentence: NurseSentence; readonly onClose: () => void };

/** One sentence over the whole screen, as large as it will go: in the words read here, and in English for the nurse. */
export function ShowToNurse({ sentence, onClose }: ShowToNurseProps) {
  const t = useWords('papers');
  const { language } = useReader();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  return (
    <div
      className="show"
      role="dialog"
      aria-modal="true"
      aria-label={t('show.label')}
      data-paper="show-nurse"
    >
      <Sentence sentence={sentence} />
      {language === 'en' ? null : (
        <Reader language="en" edition="plain">
          <Sentence sentence={sentence} />
        </Reader>
      )}
      <Button
        kind="secondary"
        ref={close}
        onClick={onClose}
        // Nothing else is to be reached while it covers the page.
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose();
          if (event.key === 'Tab') event.preventDefault();
        }}
      >
        {t('close')}
      </Button>
    </div>
  );
}
