import { Suspense } from 'react';
import { LinesFailed } from '../directory/LinesFailed.tsx';
import { PlaceCard } from '../directory/PlaceCard.tsx';
import { useNationalLines } from '../directory/useNationalLines.ts';
import { useWords } from '../ui/words.ts';

function Places({ nation }: { nation: 'scotland' | 'northern-ireland' }) {
  const t = useWords('outcome');
  const { lines, ...again } = useNationalLines();
  if (lines.length === 0) return <LinesFailed {...again}>{t('elsewhere-failed')}</LinesFailed>;
  return lines.filter(({ nations }) => nations.includes(nation) && nations.length === 1).map((place) => <PlaceCard key={place.id} place={place} />);
}

/** Where to turn in Scotland and Northern Ireland, whose law is different. */
export function OtherNation({ nation }: { nation: 'scotland' | 'northern-ireland' }) {
  return <Suspense><Places nation={nation} /></Suspense>;
}
