import { useState } from 'react';
import { AlwaysShort } from './AlwaysShort.tsx';
import { AreaStep } from './AreaStep.tsx';
import { Chosen } from './Chosen.tsx';
import type { Directory } from './files.ts';
import { HospitalStep } from './HospitalStep.tsx';
import type { Place } from './services.ts';
import { type Asked, nationOf, type Step, startOf } from './steps.ts';

/** Asks for the hospital, or else the council or health board, and tells whom to call. */
export function FinderSteps({ directory, asked }: { directory: Directory; asked: Asked }) {
  const [step, setStep] = useState<Step>(() => startOf(asked));
  // The first step must not take the focus from the page it stands on; the ones after it must have it.
  const [moved, setMoved] = useState(false);
  const goTo = (next: Step) => {
    setStep(next);
    setMoved(true);
  };
  const nation = nationOf(asked);
  if (step.at === 'chosen') {
    return <Chosen directory={directory} found={step} onLook={goTo} />;
  }
  const where = step.where;
  const onChoose = (name: string, place: Place) =>
    goTo({ at: 'chosen', where, name, place, before: step });
  const shared = { directory, nation, where, focused: moved, onChoose };
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
      <AlwaysShort where={where} />
    </>
  );
}
