import { useEffect, useState } from 'react';
import type { WholeCase } from '../../machines/whole-case.ts';
import { useReader } from '../reader/Reader.tsx';
import { useRoute } from '../ui/route.ts';
import type { FromDirectory } from './from-directory.ts';

const nothing: FromDirectory = { posts: {} };

/** What the directory knows for these papers. They never wait for it. */
export function useFromDirectory(whole: WholeCase): FromDirectory {
  const { root } = useRoute();
  const { language } = useReader();
  const [known, setKnown] = useState(nothing);
  useEffect(() => {
    let isWanted = true;
    void import('./from-directory.ts')
      .then(({ fromDirectory }) => fromDirectory(root, whole, language))
      .then(
        (found) => isWanted && setKnown(found),
        () => {},
      );
    return () => {
      isWanted = false;
    };
  }, [root, whole, language]);
  return known;
}
