/** A part of the program, or its words, did not come: the network is gone, or the host no longer has it. */
export class NotFetched extends Error {
  override get name(): string {
    return 'NotFetched';
  }
}

/** How long anything is waited for before the page says so, in milliseconds. What comes later is still taken. */
export const patience = { most: 9_000 };

/** How to ask again for each thing that did not come. */
const forgotten = new Set<() => void>();
/** Who wants to know that something came after all. */
const waiting = new Set<() => void>();

export function onAskAgain(forget: () => void): void {
  forgotten.add(forget);
}

/** Lets everything that did not come be asked for again. */
export function askAgain(): void {
  const all = [...forgotten];
  forgotten.clear();
  for (const forget of all) forget();
}

/** Tells of things that came although nobody waited for them any more. Returns how to stop. */
export function onCameLate(tell: () => void): () => void {
  waiting.add(tell);
  return () => waiting.delete(tell);
}

function inTime<T>(asked: Promise<T>): Promise<T> {
  return new Promise((come, fail) => {
    const over = setTimeout(() => fail(new NotFetched('silent')), patience.most);
    const stop = () => clearTimeout(over);
    asked.then(come, fail);
    asked.then(stop, stop);
  });
}

/** What was asked for before counts if it comes, and holds nobody up if it does not. */
const ifItComes = <T>(asked: Promise<T>): Promise<T> => asked.catch(() => new Promise(() => {}));

/** Something that is fetched once, waited for only so long, and kept if it comes after all. */
export interface Kept<T> {
  get: () => Promise<T>;
  /** The next `get` asks anew, unless it has come by then. */
  forget: () => void;
}

export function keep<T>(load: () => Promise<T>): Kept<T> {
  let current: Promise<T> | undefined;
  let before: Promise<T> | undefined;
  let hasCome = false;
  const ask = (): Promise<T> => {
    const asked: Promise<T> = before ? Promise.race([load(), ifItComes(before)]) : load();
    before = asked;
    const mine = inTime(asked);
    let isLate = false;
    mine.catch(() => {
      isLate = true;
    });
    asked.then(
      () => {
        hasCome = true;
        current = asked;
        if (isLate) for (const tell of waiting) tell();
      },
      () => {},
    );
    return mine;
  };
  return {
    get: () => (current ??= ask()),
    forget() {
      if (!hasCome) current = undefined;
    },
  };
}

/** What `load` brings, fetched when it is first asked for. What did not come, or not in time, is fetched anew only after `askAgain`. */
export function fetchOnce<T>(load: () => Promise<T>): () => Promise<T> {
  const { get, forget } = keep(() =>
    load().catch((cause: unknown) => {
      throw new NotFetched('missing', { cause });
    }),
  );
  let asked: Promise<T> | undefined;
  return () => {
    const now = get();
    if (now !== asked) now.catch(() => onAskAgain(forget));
    asked = now;
    return now;
  };
}
