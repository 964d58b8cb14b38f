import { useSyncExternalStore } from 'react';
import type { Person } from '../../../machines/questions/person.ts';
import { onForget } from '../../ui/forget.ts';

/** The word for the patient that somebody who cares has pressed: in memory alone, and no answer of the journey. */
let person: Person | undefined;
const listeners = new Set<() => void>();

export function keepPerson(next: Person | undefined): void {
  person = next;
  for (const tell of listeners) tell();
}

function forgetPerson(): void {
  person = undefined;
  for (const tell of listeners) tell();
}
onForget(forgetPerson);

function onPerson(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

export const usePerson = (): Person | undefined =>
  useSyncExternalStore(
    onPerson,
    () => person,
    () => undefined,
  );
