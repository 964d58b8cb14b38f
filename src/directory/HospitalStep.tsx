import { useMemo } from 'react';
import { Button } from '../ui/Button.tsx';
import { BoardChoice } from './BoardChoice.tsx';
import type { Directory } from './files.ts';
import { NobodyFound } from './NobodyFound.tsx';
import { PlaceSearch } from './PlaceSearch.tsx';
import { useReader } from '../reader/Reader.tsx';
import { nameOf } from './names.ts';
import { searchPlaces } from './place-search.ts';
import type { Area, Hospital } from './schema.ts';
import type { CoveredNation, Where } from './steps.ts';
import { useTowns } from './useTowns.ts';
import { useWords } from '../reader/useWords.ts';

type HospitalStepProps = {
  directory: Directory;
  nation?: CoveredNation;
  where?: Where;
  focused: boolean;
  /** Offer the health boards at once, without asking first. */
  boards: boolean;
  onChoose: (place: Hospital | Area) => void;
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
  const t = useWords('finder');
  const { language } = useReader();
  const towns = useTowns();
  const search = useMemo(() => searchPlaces(directory, nation, towns), [directory, nation, towns]);
  const about = (place: Hospital | Area) => {
    if ('kind' in place)
      return place.kind === 'health-board' ? t('place.board') : t('place.council');
    const { town, operator } = place;
    return operator ? t('hospital.about', { town, operator }) : town;
  };
  return (
    <>
      <PlaceSearch
        label={where === 'home' ? t('hospital.inCharge') : t('hospital.title')}
        hints={[t('hospital.hint')]}
        focused={focused}
        search={search}
        nameOf={(place) => nameOf(place, language)}
        aboutOf={about}
        onChoose={onChoose}
        otherwise={<NobodyFound directory={directory} />}
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
