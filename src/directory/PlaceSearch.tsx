import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Joined } from '../ui/Joined.tsx';
import { TextField } from '../ui/TextField.tsx';
import { PlaceButtons } from './PlaceButtons.tsx';
import type { Search } from './search.ts';
import { useSettled } from './useSettled.ts';
import { useWords } from '../reader/useWords.ts';
import { Status } from '../ui/Status.tsx';

type PlaceSearchProps<T> = {
  label: string;
  hints: readonly string[];
  focused: boolean;
  search: Search<T>;
  nameOf: (place: T) => string;
  aboutOf?: (place: T) => string;
  onChoose: (place: T) => void;
  /** What to offer somebody whose words lead nowhere. */
  otherwise?: ReactNode;
};

const mostShown = 8;

/** Search as you type, on this device only. Enter or the arrow down leads to the first place found. */
export function PlaceSearch<T extends { id: string }>({
  label,
  hints,
  focused,
  search,
  nameOf,
  aboutOf,
  onChoose,
  otherwise,
}: PlaceSearchProps<T>) {
  const t = useWords('finder');
  const box = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState('');
  const places = typed.trim().length > 1 ? search(typed) : [];
  const toFirst = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    // Enter must not send a form that we may stand in.
    event.preventDefault();
    box.current?.querySelector('button')?.focus();
  };
  useEffect(() => {
    if (focused) box.current?.querySelector('input')?.focus();
  }, [focused]);
  return (
    <div role="search" className="finder-search no-print" ref={box}>
      <TextField
        label={label}
        hint={hints.length > 0 ? <Joined parts={hints} /> : undefined}
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={toFirst}
        // A spelling helper of the browser may send what is typed to its maker.
        spellCheck={false}
        autoCorrect="off"
        autoCapitalize="words"
        enterKeyHint="search"
      />
      <p className="soft small">{t('search.private')}</p>
      <Count typed={typed} count={places.length} />
      {places.length > 0 ? (
        <PlaceButtons places={places} nameOf={nameOf} aboutOf={aboutOf} onChoose={onChoose} />
      ) : null}
      {places.length === 0 && typed.trim().length > 1 ? otherwise : null}
    </div>
  );
}

/** Says how many were found, once the typing pauses, so that a screen reader is not interrupted at every letter. */
function Count({ typed, count }: { typed: string; count: number }) {
  const t = useWords('finder');
  const said = () => {
    if (typed.trim().length < 2) return '';
    if (count === 0) return t('search.none');
    return count < mostShown ? t('search.found', { count }) : t('search.many', { count });
  };
  return (
    <Status className={typed ? 'finder-count finder-count-room' : 'finder-count'}>
      {useSettled(said(), 500)}
    </Status>
  );
}
