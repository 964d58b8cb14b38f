/** All that may stay on a device between two visits, and each only when somebody asked for it. */
const keys = { ward: 'know-your-rights:ward', answers: 'know-your-rights:answers' } as const;
export type Keepable = keyof typeof keys;

/** What was kept; nothing where there is none, or where the browser keeps nothing. */
export function readKept(what: Keepable): string | undefined {
  try {
    return localStorage.getItem(keys[what]) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it in place of what was kept before. Did it work? A private window may refuse, or have no room. */
export function keepOnDevice(what: Keepable, text: string): boolean {
  try {
    localStorage.setItem(keys[what], text);
    return localStorage.getItem(keys[what]) === text;
  } catch {
    return false;
  }
}

/** Deletes it. Is it gone? */
export function deleteKept(what: Keepable): boolean {
  try {
    localStorage.removeItem(keys[what]);
    return localStorage.getItem(keys[what]) === null;
  } catch {
    return false;
  }
}
