import '../ui/styles/finder.css';
import { useMemo } from 'react';
import { useReader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { callName } from './call-words.ts';
import { hasNumber } from './calls.ts';
import type { Directory } from './files.ts';
import { LoadFailed } from './LoadFailed.tsx';
import { nameOf } from './names.ts';
import { NobodyFound } from './NobodyFound.tsx';
import { searchPlaces } from './place-search.ts';
import { PlaceSearch } from './PlaceSearch.tsx';
import type { Area, Hospital } from './schema.ts';
import { Skeleton } from './Skeleton.tsx';
import { useDirectory } from './useDirectory.ts';
import { useTowns } from './useTowns.ts';
import { whomToCall } from './whom-to-call.ts';

/** A hospital as others need it: no entry of the directory, only what goes on a poster. */
export interface PickedHospital {
  readonly id: string;
  readonly name: string;
  readonly nation: 'england' | 'wales';
  /** The local service to call, where we know a number that is sure enough to put on a wall. */
  readonly service?: { readonly name: string; readonly phone: string };
}

interface PickProps {
  readonly onPick: (hospital: PickedHospital) => void;
}

function Pick({ directory, onPick }: PickProps & { directory: Directory }) {
  const t = useWords('finder');
  const { language } = useReader();
  const towns = useTowns();
  const search = useMemo(() => searchPlaces(directory, undefined, towns), [directory, towns]);
  const pick = (place: Hospital | Area) => {
    if ('kind' in place || (place.nation !== 'england' && place.nation !== 'wales')) return;
    const calls = whomToCall({ ...directory, national: [] }, { hospitalId: place.id }, 'imha');
    const call = calls.find((one) => one.by === 'service' && hasNumber(one));
    const service =
      call?.by === 'service' && call.number && call.sure?.of !== 'unsure'
        ? { name: callName(call, language, t), phone: call.number.phoneShown }
        : undefined;
    onPick({ id: place.id, name: nameOf(place, language), nation: place.nation, service });
  };
  return (
    <PlaceSearch
      label={t('hospital.title')}
      hints={[t('hospital.hint')]}
      focused={false}
      search={search}
      nameOf={(place) => nameOf(place, language)}
      aboutOf={(place) => ('town' in place ? place.town : t('place.council'))}
      onChoose={pick}
      otherwise={<NobodyFound directory={directory} />}
    />
  );
}

/** Chooses a hospital, with the service to call there. Mount it with `later`: it brings the directory. */
export function HospitalPick({ onPick }: PickProps) {
  const loading = useDirectory();
  return (
    <div className="finder">
      {loading.state === 'ready' ? (
        <Pick directory={loading.directory} onPick={onPick} />
      ) : loading.state === 'failed' ? (
        <LoadFailed trying={loading.trying} tryAgain={loading.tryAgain} where="hospital" />
      ) : (
        <Skeleton />
      )}
    </div>
  );
}
