import { useEffect, useState, type ComponentType } from 'react';
import { useReader } from '../reader/Reader.tsx';
import { fetchOnce } from './fetch-part.ts';
import { whenIdle } from './when-idle.ts';

type Marking = ComponentType<{ children: string }>;
const part = fetchOnce(async () => (await import('./MarkedWords.tsx')).MarkedWords);

/** A text whose hard words open their meanings where they stand, once these have come. Staff know them. */
export function HardWords({ children }: { children: string }) {
  const { words, language, audience, edition } = useReader();
  const [come, setCome] = useState<{ Marking: Marking; to: string }>();
  useEffect(() => {
    if (audience === 'staff') return;
    whenIdle(async () => {
      try {
        const Marking = await part();
        if (await words.bring({ language, audience, edition }, ['glossary']))
          setCome({ Marking, to: language });
      } catch {}
    });
  }, [words, language, audience, edition]);
  // An element in each case: a browser that translates takes bare texts away, and React would miss them.
  return come?.to === language && audience !== 'staff' ? (
    <come.Marking>{children}</come.Marking>
  ) : (
    <span>{children}</span>
  );
}
