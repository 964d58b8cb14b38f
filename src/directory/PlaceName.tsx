import { useReader } from '../reader/Reader.tsx';
import { knownPlace } from './chosen-place.ts';
import { nameOf } from './names.ts';
import { useDirectory } from './useDirectory.ts';

/** The name of a chosen place, as soon as the directory is here; until then what it is filed under. */
export function PlaceName({ id }: { id: string }) {
  const { language } = useReader();
  const loading = useDirectory();
  const { hospital, area } = loading.state === 'ready' ? knownPlace(loading.directory, id) : {};
  const place = hospital ?? area;
  return <bdi>{place ? nameOf(place, language) : id.replaceAll('-', ' ')}</bdi>;
}
