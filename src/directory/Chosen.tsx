import { Button } from '../ui/Button.tsx';
import { AlwaysWorks } from './AlwaysWorks.tsx';
import type { Directory } from './files.ts';
import type { Area, Hospital } from './schema.ts';
import { ServiceCard } from './ServiceCard.tsx';
import { arrangementsFor, type PlacedArrangement, servicesFor } from './services.ts';
import type { Found, Looking } from './steps.ts';
import { StepTitle } from './StepTitle.tsx';
import { UnknownService } from './UnknownService.tsx';
import { useFinderWords } from './voice.ts';

type ChosenProps = {
  directory: Directory;
  found: Found;
  onLook: (step: Looking) => void;
};

/** The place chosen, whom to call there, and the way that works where nobody is known. */
export function Chosen({ directory, found, onLook }: ChosenProps) {
  const t = useFinderWords();
  const { place, where, name, before } = found;
  const hospital = directory.hospitals.find(({ id }) => id === place.hospitalId);
  const placed = arrangementsFor(directory, place, 'imha');
  const services = servicesFor(directory, place, 'imha');
  const forEverybody = services.some(({ arrangement }) => !arrangement.onlyFor);
  const area = placed.map(({ by }) => by).find(isArea);
  return (
    <div className="finder-chosen">
      <p className="eyebrow">{t('chosen.eyebrow')}</p>
      <StepTitle focused>
        <bdi>{name}</bdi>
      </StepTitle>
      <Button kind="quiet" onClick={() => onLook(before)}>
        {t('chosen.another')}
      </Button>
      {hospital?.note ? <p>{hospital.note}</p> : null}
      {area || !hospital ? null : (
        <Button kind="secondary" onClick={() => onLook({ at: 'area', where: where ?? 'hospital' })}>
          {t('toCouncil')}
        </Button>
      )}
      {sharedNotes(placed).map((note) => (
        <p key={note}>{note}</p>
      ))}
      {services.map((service) => (
        <ServiceCard key={service.provider.id} service={service} where={where} />
      ))}
      {forEverybody ? null : <UnknownService others={services.length > 0} />}
      <AlwaysWorks area={area} nation={coveredNation(hospital)} where={where} />
    </div>
  );
}

/** Notes about no single service: on several together, or on nobody being known. */
function sharedNotes(placed: readonly PlacedArrangement[]): string[] {
  return placed.flatMap(({ arrangement: { note, providerIds } }) =>
    note && providerIds.length !== 1 ? [note] : [],
  );
}

function isArea(place: Area | Hospital): place is Area {
  return 'kind' in place;
}

function coveredNation(hospital?: Hospital) {
  return hospital?.nation === 'england' || hospital?.nation === 'wales'
    ? hospital.nation
    : undefined;
}
