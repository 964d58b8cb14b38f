import { PlaceCard } from '../directory/PlaceCard.tsx';
import { useNationalLines } from '../directory/useNationalLines.ts';
import { DidNotCome } from '../ui/DidNotCome.tsx';
import { useWords } from '../ui/words.ts';

/** Where to turn in Scotland and Northern Ireland, whose law is different. */
export function OtherNation({ nation }: { nation: 'scotland' | 'northern-ireland' }) {
  const t = useWords('outcome');
  const { lines, ...again } = useNationalLines();
  if (lines.length === 0) return <DidNotCome {...again}>{t('elsewhere-failed')}</DidNotCome>;
  return lines.filter(({ nations }) => nations.includes(nation) && nations.length === 1).map((place) => <PlaceCard key={place.id} place={place} />);
}
