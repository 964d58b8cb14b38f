import { useEffect, useState } from 'react';
import { useRoute } from '../ui/route.ts';
import { readTowns, type Towns } from './towns.ts';

const none: Towns = new Map();

/**
 * The towns, villages and postcodes, which make the search find more. Fetched beside the directory and never waited
 * for: without them the search still finds hospitals, councils and districts by name.
 */
export function useTowns(): Towns {
  const { root } = useRoute();
  const [towns, setTowns] = useState(none);
  useEffect(() => {
    let wanted = true;
    const take = (json: unknown) => wanted && setTowns(readTowns(json) ?? none);
    fetch(`${root.replace(/\/?$/, '/')}directory/towns.json`)
      .then((response): Promise<unknown> => (response.ok ? response.json() : Promise.resolve()))
      .then(take, () => {});
    return () => {
      wanted = false;
    };
  }, [root]);
  return towns;
}
