/** Is that moment past? */
export const hasPassed = (at: string, now: Date): boolean => Date.parse(at) < now.getTime();
