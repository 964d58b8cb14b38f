import { useSyncExternalStore } from 'react';
import { deleteKept, keepOnDevice, readKept } from '../storage.ts';
import { readWardLink, wardHash, type Ward } from './ward-link.ts';

/** The ward this tablet is set up for. It stays when answers are cleared. */
let current: Ward | undefined;
const listeners = new Set<() => void>();

export const readWard = (): Ward | undefined => current;

export function setWard(ward: Ward | undefined): void {
  if (current && ward && wardHash(current) === wardHash(ward)) return;
  current = ward;
  for (const tell of listeners) tell();
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** The ward this tablet is set up for, if it is. */
export const useWard = (): Ward | undefined =>
  useSyncExternalStore(subscribe, readWard, () => undefined);

/** The ward kept as a setting of this device. One that cannot be read any more is deleted: nothing is lost with it. */
export function keptWard(): Ward | undefined {
  const text = readKept('ward');
  if (text === undefined) return undefined;
  const { ward } = readWardLink(text);
  if (!ward) deleteKept('ward');
  return ward;
}

/** Keeps the ward as a setting of this device. Did it work? */
export const keepWard = (ward: Ward): boolean => keepOnDevice('ward', wardHash(ward));
export const deleteKeptWard = (): boolean => deleteKept('ward');
