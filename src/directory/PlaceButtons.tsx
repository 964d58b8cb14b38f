type PlaceButtonsProps<T> = {
  places: readonly T[];
  nameOf: (place: T) => string;
  aboutOf?: (place: T) => string;
  onChoose: (place: T) => void;
};

/** Places to choose from as big cards: one tap chooses. */
export function PlaceButtons<T extends { id: string }>({
  places,
  nameOf,
  aboutOf,
  onChoose,
}: PlaceButtonsProps<T>) {
  return (
    <ul className={aboutOf ? 'places' : 'places places-short'}>
      {places.map((place) => (
        <li key={place.id}>
          <button type="button" className="place" onClick={() => onChoose(place)}>
            <b className="place-name">
              <bdi>{nameOf(place)}</bdi>
            </b>
            {aboutOf ? <span className="place-about">{aboutOf(place)}</span> : null}
          </button>
        </li>
      ))}
    </ul>
  );
}
