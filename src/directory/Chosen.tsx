import { Button } from '../ui/Button.tsx';
import { useReader } from '../reader/Reader.tsx';
import { AlwaysWorks } from './AlwaysWorks.tsx';
import { Calls } from './Calls.tsx';
import type { Need } from './calls.ts';
import { knownPlace } from './chosen-place.ts';
import type { Directory } from './files.ts';
import { nameOf } from './names.ts';
import type { Hospital } from './schema.ts';
import type { Found, Looking } from './steps.ts';
import { StepTitle } from './StepTitle.tsx';
import { useNational } from './useNational.ts';
import { useNotes } from './useNotes.ts';
import { useWords } from '../reader/useWords.ts';
import { arrangersOf, whomToCall } from './whom-to-call.ts';

type ChosenProps = {
  directory: Directory;
  found: Found;
  need: Need;
  focused: boolean;
  onLook: (step: Looking) => void;
  /** Stands in a card that says itself what always works. */
  brief: boolean;
};

/** The place chosen, whom to call there, and the way that works where nobody is known. */
export function Chosen({ directory, found, need, focused, onLook, brief }: ChosenProps) {
  const t = useWords('finder');
  const say = useNotes();
  const { language } = useReader();
  const national = useNational();
  const { id, where, before } = found;
  const { hospital, area: chosenArea, place } = knownPlace(directory, id);
  const calls = whomToCall({ ...directory, national }, place, need);
  const area = arrangersOf(directory, place, need)[0];
  const chosen = hospital ?? chosenArea;
  return (
    <div className="finder-chosen" data-place={id}>
      <p className="eyebrow">{t('chosen.eyebrow')}</p>
      <StepTitle focused={focused}>
        <bdi>{chosen ? nameOf(chosen, language) : t('chosen.gone')}</bdi>
      </StepTitle>
      <Button kind="quiet" onClick={() => onLook(before)}>
        {t('chosen.another')}
      </Button>
      {hospital?.notes?.map((note) => (
        <p key={note.say}>{say(note)}</p>
      ))}
      {area || !hospital ? null : (
        <Button kind="secondary" onClick={() => onLook({ at: 'area', where: where ?? 'hospital' })}>
          {t('toCouncil')}
        </Button>
      )}
      <Calls calls={calls} need={need} where={where} />
      {brief ? null : <AlwaysWorks area={area} nation={coveredNation(hospital)} where={where} />}
    </div>
  );
}

function coveredNation(hospital?: Hospital) {
  return hospital?.nation === 'england' || hospital?.nation === 'wales'
    ? hospital.nation
    : undefined;
}
