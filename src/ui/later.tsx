import { use, type ComponentType } from 'react';
import { fetchOnce } from './fetch-part.ts';

/** A component that fetches itself when it is first drawn. Unlike React's own `lazy`, it can be asked for again. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  const part = fetchOnce(load);
  return function Later(props: P) {
    const Part = use(part());
    return <Part {...props} />;
  };
}
