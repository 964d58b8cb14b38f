/** Mutants that change nothing anybody could notice, by name, and why. An entry that no longer survives is a fault. */
export const explained: Readonly<Record<string, string>> = {};
