import { useNationalLines } from '../directory/national-lines.ts';
import { PlaceCard } from '../directory/PlaceCard.tsx';
import { useRoute } from '../ui/route.ts';

/** Where to turn in Scotland and Northern Ireland, whose law is different. */
export function OtherNation({ nation }: { nation: 'scotland' | 'northern-ireland' }) {
  const lines = useNationalLines(useRoute().root).filter(
    ({ nations }) => nations.includes(nation) && nations.length === 1,
  );
  return lines.map((place) => <PlaceCard key={place.id} place={place} level="h2" />);
}
