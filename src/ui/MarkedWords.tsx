import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useGlossary } from '../reader/glossary.ts';
import { Term } from './Term.tsx';

/** What is read in one go: in each, a hard word is marked where it comes first. */
const block = '.notice, .card, .row-body, .topic, .disclosure-body, main';

/** Who marks which hard word of a block. */
const claimed = new WeakMap<Element, Map<string, object>>();

/** A sentence whose hard words open their meanings. */
export function MarkedWords({ children: text }: { children: string }) {
  const { partsOf, meaningOf } = useGlossary();
  const place = useRef<HTMLSpanElement>(null);
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set());
  const parts = useMemo(() => partsOf(text), [partsOf, text]);
  useLayoutEffect(() => {
    const around = place.current?.closest(block);
    if (!around) return undefined;
    const me = {};
    const claims = claimed.get(around) ?? new Map<string, object>();
    claimed.set(around, claims);
    for (const part of parts)
      if (typeof part !== 'string' && !claims.has(part.term)) claims.set(part.term, me);
    const now = [...claims].filter(([, owner]) => owner === me).map(([term]) => term);
    setMine((before) => (String([...before]) === String(now) ? before : new Set(now)));
    return () => {
      for (const [term, owner] of claims) if (owner === me) claims.delete(term);
    };
  }, [parts]);
  const isFirst = (term: string, at: number) =>
    parts.findIndex((part) => typeof part !== 'string' && part.term === term) === at;
  return (
    <span ref={place}>
      {parts.map((part, at) => {
        if (typeof part === 'string') return <span key={at}>{part}</span>;
        if (!mine.has(part.term) || !isFirst(part.term, at))
          return <span key={at}>{part.word}</span>;
        return (
          <Term key={at} meaning={meaningOf(part.term)}>
            {part.word}
          </Term>
        );
      })}
    </span>
  );
}
