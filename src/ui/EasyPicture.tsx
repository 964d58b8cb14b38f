import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { QuestionId } from '../../machines/questions/registry.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { RowId } from '../../machines/told/rows.ts';
import { useReader } from '../reader/Reader.tsx';
import { fetchOnce } from './fetch-part.ts';

export type PictureOf =
  | { readonly row: RowId }
  | { readonly right: RightId }
  | { readonly question: QuestionId; readonly answer: string };

const part = fetchOnce(async () => (await import('./EasyPictureDrawn.tsx')).EasyPictureDrawn);

/** In Easy Read, a picture beside an idea; elsewhere what stands there otherwise. Where it does not come, its place stays empty. */
export function EasyPicture({ of, otherwise }: { of: PictureOf; otherwise?: ReactNode }) {
  const { edition, audience } = useReader();
  const isEasy = edition === 'easy' && audience === 'patient';
  const [Drawn, setDrawn] = useState<ComponentType<{ of: PictureOf }>>();
  useEffect(() => {
    if (isEasy)
      part().then(
        (came) => setDrawn(() => came),
        () => {},
      );
  }, [isEasy]);
  if (!isEasy) return otherwise;
  return <span className="easy-picture">{Drawn ? <Drawn of={of} /> : null}</span>;
}
