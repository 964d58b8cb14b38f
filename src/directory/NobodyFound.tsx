import type { Directory } from './files.ts';
import { OtherCalls } from './OtherCalls.tsx';
import { useNational } from './useNational.ts';
import { whomToCall } from './whom-to-call.ts';

/** For somebody whose words lead to no place: a national line, so that nobody leaves without somebody to call. */
export function NobodyFound({ directory }: { directory: Directory }) {
  const national = useNational();
  const calls = whomToCall({ ...directory, national }, {}, 'imha');
  return (
    <OtherCalls
      calls={calls.flatMap((call) => (call.by === 'in-person' ? [] : [call]))}
      need="imha"
    />
  );
}
