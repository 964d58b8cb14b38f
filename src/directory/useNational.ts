import { useEffect, useState } from 'react';
import { useRoute } from '../ui/route.ts';
import { nationalLines } from './national-lines.ts';
import type { National } from './schema.ts';

/** The national lines for where nobody nearer has a number. Empty until they come; what is shown never waits for them. */
export function useNational(): readonly National[] {
  const { root } = useRoute();
  const [national, setNational] = useState<readonly National[]>([]);
  useEffect(() => {
    let wanted = true;
    nationalLines(root).then(
      (lines) => wanted && setNational(lines),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [root]);
  return national;
}
