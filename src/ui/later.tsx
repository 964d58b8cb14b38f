import { use, type ComponentType } from 'react';
import { isCutOff, NotFetched, onAskAgain } from './fetch-part.ts';

async function fetchPart<T>(load: () => Promise<T>): Promise<T> {
  if (isCutOff()) throw new NotFetched('offline');
  return load().catch((cause: unknown) => {
    throw new NotFetched('missing', { cause });
  });
}

/** A component that fetches itself when it is first drawn. Unlike React's own `lazy`, it can be asked for again. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loading: Promise<ComponentType<P>> | undefined;
  const forget = () => {
    loading = undefined;
  };
  return function Later(props: P) {
    if (!loading) {
      loading = fetchPart(load);
      loading.catch(() => onAskAgain(forget));
    }
    const Part = use(loading);
    return <Part {...props} />;
  };
}
