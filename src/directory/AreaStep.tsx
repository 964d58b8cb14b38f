import { useMemo } from 'react';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Icon } from '../ui/Icon.tsx';
import { useReader } from '../reader/Reader.tsx';
import { BoardChoice } from './BoardChoice.tsx';
import type { Directory } from './files.ts';
import { NobodyFound } from './NobodyFound.tsx';
import { nameOf } from './names.ts';
import { PlaceSearch } from './PlaceSearch.tsx';
import { searchAreas } from './search.ts';
import type { Area } from './schema.ts';
import type { CoveredNation, Where } from './steps.ts';
import { useTowns } from './useTowns.ts';
import { useWords } from '../reader/useWords.ts';

type AreaStepProps = {
  directory: Directory;
  nation?: CoveredNation;
  where?: Where;
  focused: boolean;
  guardian: boolean;
  onChoose: (place: Area) => void;
  onHospital: () => void;
};

/** Which council, or in Wales which health board? Where the nation is not known, a Welsh council leads to its board. */
export function AreaStep({
  directory,
  nation,
  where,
  focused,
  guardian,
  onChoose,
  onHospital,
}: AreaStepProps) {
  const t = useWords('finder');
  const { language } = useReader();
  const towns = useTowns();
  const search = useMemo(
    () =>
      searchAreas(
        directory.areas.filter(
          (area) => area.kind !== 'health-board' && (!nation || area.nation === nation),
        ),
        towns,
      ),
    [directory, nation, towns],
  );
  const isHome = where === 'home';
  const whichOne = guardian ? t('council.guardian') : t('council.community');
  const helpers = isHome ? [whichOne, t('council.askCoordinator')] : [t('council.askNurse')];
  const back = (
    <Button kind="quiet" onClick={onHospital}>
      <Icon name="search" />
      {t('toHospital')}
    </Button>
  );
  if (nation === 'wales') {
    const title = isHome ? t('board.atHome') : t('board.ofHospital');
    return (
      <>
        <BoardChoice title={title} directory={directory} focused={focused} onChoose={onChoose} />
        {back}
      </>
    );
  }
  return (
    <>
      <PlaceSearch
        label={isHome ? t('council.atHome') : t('council.ofHospital')}
        hints={[t('council.hint'), ...helpers]}
        focused={focused}
        search={search}
        nameOf={(area) => nameOf(area, language)}
        aboutOf={
          nation
            ? undefined
            : (area) => (area.nation === 'wales' ? t('council.inWales') : t('council.inEngland'))
        }
        onChoose={onChoose}
        otherwise={<NobodyFound directory={directory} />}
      />
      {nation ? null : (
        <Disclosure summary={t('board.wales')}>
          <BoardChoice directory={directory} onChoose={onChoose} />
        </Disclosure>
      )}
      {back}
    </>
  );
}
