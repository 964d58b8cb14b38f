/** Is that moment past, by this device's clock? */
export const hasPassed = (at: string): boolean => Date.parse(at) < Date.now();
