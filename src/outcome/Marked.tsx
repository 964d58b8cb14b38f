/** A sentence whose weightiest words stand between two stars: **28 days**. */
export function Marked({ children }: { children: string }) {
  return children
    .split('**')
    .map((part, at) => (at % 2 === 1 ? <b key={at}>{part}</b> : <span key={at}>{part}</span>));
}
