/**
 * This moment by the device, in milliseconds: for how long ago something was. Unlike `readNow` it is not moved by the day a
 * person tells us, which would look like a long absence.
 */
export const deviceMoment = (): number => Date.now();
