import { useReader } from '../reader/Reader.tsx';
import { nameOf } from './names.ts';
import { useDirectory } from './useDirectory.ts';

/** The name of a hospital by its id; `unknown` where the directory has none of that id. */
export function HospitalName({ id, unknown }: { id: string; unknown: string }) {
  const { language } = useReader();
  const loading = useDirectory();
  if (loading.state !== 'ready') return null;
  const hospital = loading.directory.hospitals.find((known) => known.id === id);
  return hospital ? <bdi>{nameOf(hospital, language)}</bdi> : unknown;
}
