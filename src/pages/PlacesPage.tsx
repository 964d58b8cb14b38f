import { use } from 'react';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useRoute } from '../ui/route.ts';
import { useWords } from '../ui/words.ts';
import { nationalLines } from '../directory/national-lines.ts';
import { PlaceCard } from '../directory/PlaceCard.tsx';
import { placesByNeed } from './places-by-need.ts';

/** National lines and places, by what the person needs. */
export function PlacesPage() {
  const t = useWords('pages');
  const groups = placesByNeed(use(nationalLines(useRoute().root)));
  return (
    <Page>
      <PageHeading step="places" title={t('places.title')} />
      <p className="lead">{t('places.lead')}</p>
      {groups.length === 0 ? <p>{t('places.empty')}</p> : <p className="soft">{t('places.note')}</p>}
      {groups.map(([need, places]) => (
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
