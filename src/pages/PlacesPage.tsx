import { PartBoundary } from '../ui/PartBoundary.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { useRoute } from '../ui/route.ts';
import { useWords } from '../reader/useWords.ts';
import { useNationalLines } from '../directory/national-lines.ts';
import { PlaceCard } from '../directory/PlaceCard.tsx';
import { placesByNeed } from './places-by-need.ts';

function Places() {
  const t = useWords('pages');
  const groups = placesByNeed(useNationalLines(useRoute().root));
  return (
    <>
      <p className="soft">{t('places.note')}</p>
      {groups.map(([need, places]) => (
        <section key={need} id={need}>
          <h2>{t(`places.needs.${need}`)}</h2>
          {places.map((place) => (
            <PlaceCard key={place.id} place={place} />
          ))}
        </section>
      ))}
    </>
  );
}

/** National lines and places, by what the person needs. */
export function PlacesPage() {
  const t = useWords('pages');
  return (
    <Page>
      <PageHeading step="places" title={t('places.title')} tab={t('places.title')} />
      <p className="lead">{t('places.lead')}</p>
      <PartBoundary otherwise={t('places.empty')}>
        <Places />
      </PartBoundary>
      <section id="sign-language">
        <h2>{t('places.signed')}</h2>
        <p>{t('places.signed-none')}</p>
      </section>
    </Page>
  );
}
