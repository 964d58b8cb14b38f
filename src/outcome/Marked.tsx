import { HardWords } from '../ui/HardWords.tsx';

/** A sentence whose weightiest words stand between two stars: **28 days**. */
export function Marked({ children }: { children: string }) {
  return children.split('**').map((part, at) =>
    at % 2 === 1 ? (
      <b key={at}>
        <HardWords>{part}</HardWords>
      </b>
    ) : (
      <HardWords key={at}>{part}</HardWords>
    ),
  );
}
