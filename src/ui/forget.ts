const memories = new Set<() => void>();

/** A module that remembers anything of this person joins here with what empties it. */
export function onForget(clear: () => void): void {
  memories.add(clear);
}

/**
 * Empties every memory of what was answered, chosen or typed: by "Clear and leave" and by "Start again". One that fails to empty
 * keeps neither the others nor the person here.
 */
export function forget(): void {
  for (const clear of memories) {
    try {
      clear();
    } catch {}
  }
}
