import { DidNotCome } from '../ui/DidNotCome.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useWords } from '../ui/words.ts';
import { PlaceCard } from '../directory/PlaceCard.tsx';
import { useNationalLines } from '../directory/useNationalLines.ts';
import { placesByNeed } from './places-by-need.ts';

/** National lines and places, by what the person needs. */
export function PlacesPage() {
  const t = useWords('pages');
  const { lines, ...again } = useNationalLines();
  return (
    <Page>
      <PageHeading step="places" title={t('places.title')} />
      <p className="lead">{t('places.lead')}</p>
      {lines.length === 0 ? <DidNotCome {...again}>{t('places.empty')}</DidNotCome> : <p className="soft">{t('places.note')}</p>}
      {placesByNeed(lines).map(([need, places]) => (
        <section key={need} id={need}>
          <h2>{t(`places.needs.${need}`)}</h2>
          {places.map((place) => (
            <PlaceCard key={place.id} place={place} />
          ))}
        </section>
      ))}
    </Page>
  );
}
