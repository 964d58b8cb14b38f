import { useMemo } from 'react';
import { Button } from '../ui/Button.tsx';
import { BoardChoice } from './BoardChoice.tsx';
import type { Directory } from './files.ts';
import { PlaceSearch } from './PlaceSearch.tsx';
import type { Hospital } from './schema.ts';
import { searchHospitals } from './search.ts';
import type { Place } from './services.ts';
import type { CoveredNation, Where } from './steps.ts';
import { useFinderWords } from './voice.ts';

type HospitalStepProps = {
  directory: Directory;
  nation?: CoveredNation;
  where?: Where;
  focused: boolean;
  /** Offer the health boards at once, without asking first. */
  boards: boolean;
  onChoose: (name: string, place: Place) => void;
  onElsewhere: (where: Where) => void;
};

/** Which hospital? With two ways out for those who cannot say. */
export function HospitalStep({
  directory,
  nation,
  where,
  focused,
  boards,
  onChoose,
  onElsewhere,
}: HospitalStepProps) {
  const t = useFinderWords();
  const search = useMemo(
    () => searchHospitals(directory.hospitals.filter((hospital) => isCovered(hospital, nation))),
    [directory, nation],
  );
  const about = ({ town, operator }: Hospital) =>
    operator ? t('hospital.about', { town, operator }) : town;
  return (
    <>
      <PlaceSearch
        label={where === 'home' ? t('hospital.inCharge') : t('hospital.title')}
        hints={[t('hospital.hint')]}
        focused={focused}
        search={search}
        nameOf={({ name }) => name}
        aboutOf={about}
        onChoose={({ id, name }) => onChoose(name, { hospitalId: id })}
      />
      {boards ? (
        <BoardChoice title={t('board.or')} directory={directory} onChoose={onChoose} />
      ) : (
        <div className="finder-ways">
          <Button kind="secondary" onClick={() => onElsewhere(where ?? 'hospital')}>
            {t('hospital.notListed')}
          </Button>
          {where ? null : (
            <Button kind="secondary" onClick={() => onElsewhere('home')}>
              {t('hospital.notInHospital')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function isCovered(hospital: Hospital, nation?: CoveredNation): boolean {
  return nation
    ? hospital.nation === nation
    : hospital.nation === 'england' || hospital.nation === 'wales';
}
