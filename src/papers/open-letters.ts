import { onForget } from '../ui/forget.ts';

const open = new Set<() => void>();

function emptyAll() {
  for (const empty of open) empty();
  open.clear();
}

/** What is typed into a letter goes with everything else that is cleared. Returns how to leave. */
export function emptyOnForget(empty: () => void): () => void {
  open.add(empty);
  return () => open.delete(empty);
}

onForget(emptyAll);
