import type { Line } from '../../machines/reason/lines.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import { HardWords } from '../ui/HardWords.tsx';
import { useLineWords } from './useLineWords.ts';

/** What is true besides, each line marked with its id. */
export function OpenLines({ right, lines }: { right: RightId; lines: readonly Line[] }) {
  const said = useLineWords(right, lines);
  if (said.length === 0) return null;
  return (
    <ul className="open-lines">
      {said.map(({ id, sentence }) => (
        <li key={id + sentence} data-line={id}>
          <span>
            <HardWords>{sentence}</HardWords>
          </span>
        </li>
      ))}
    </ul>
  );
}
