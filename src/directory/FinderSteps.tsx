import { useState } from 'react';
import { AlwaysShort } from './AlwaysShort.tsx';
import { AreaStep } from './AreaStep.tsx';
import { asChosen, type ChosenPlace } from './chosen-place.ts';
import { Chosen } from './Chosen.tsx';
import type { Directory } from './files.ts';
import { HospitalStep } from './HospitalStep.tsx';
import type { Area, Hospital } from './schema.ts';
import { type Asked, nationOf, type Step, startOf } from './steps.ts';

type FinderStepsProps = {
  directory: Directory;
  asked: Asked;
  chosen?: ChosenPlace;
  onChoose?: (place: ChosenPlace) => void;
  /** Stands in a card that says the rest itself. */
  brief?: boolean;
};

/** Asks for the hospital, or else the council or health board, and tells whom to call. */
export function FinderSteps({
  directory,
  asked,
  chosen,
  onChoose,
  brief = false,
}: FinderStepsProps) {
  const [step, setStep] = useState<Step>(() => startOf(asked, chosen));
  // The place is an answer: Back takes it from here too, and Forward brings it again.
  const [answered, setAnswered] = useState(chosen?.id);
  if (chosen?.id !== answered) {
    setAnswered(chosen?.id);
    if ((step.at === 'chosen' ? step.id : undefined) !== chosen?.id)
      setStep(startOf(asked, chosen));
  }
  // The first step must not take the focus from the page it stands on; the ones after it must have it.
  const [moved, setMoved] = useState(false);
  const goTo = (next: Step) => {
    setStep(next);
    setMoved(true);
  };
  const nation = nationOf(asked);
  if (step.at === 'chosen') {
    const need = asked.need ?? 'imha';
    return (
      <Chosen
        directory={directory}
        found={step}
        need={need}
        focused={moved}
        onLook={goTo}
        brief={brief}
      />
    );
  }
  const where = step.where;
  const choose = (place: Hospital | Area) => {
    goTo({ at: 'chosen', where, id: place.id, before: step });
    const answer = asChosen(place);
    if (answer) onChoose?.(answer);
  };
  const shared = { directory, nation, where, focused: moved, onChoose: choose };
  return (
    <>
      {step.at === 'hospital' ? (
        <HospitalStep
          {...shared}
          boards={asked.by === 'health-board'}
          onElsewhere={(elsewhere) => goTo({ at: 'area', where: elsewhere })}
        />
      ) : (
        <AreaStep
          {...shared}
          guardian={asked.by === 'council'}
          onHospital={() => goTo({ at: 'hospital', where: asked.where })}
        />
      )}
      {brief ? null : <AlwaysShort where={where} />}
    </>
  );
}
