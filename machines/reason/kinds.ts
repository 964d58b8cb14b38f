import { isPlain, plainStatusIds, type OverlayId, type StatusId } from '../law/status-ids.ts';
import { statuses, type StatusLaw } from '../law/statuses.ts';

type Known = Exclude<StatusId, 'unknown'>;

/** What a right looks at in the row of a status: a column, or a question about the row. */
export type Look = keyof StatusLaw | ((row: StatusLaw) => string | boolean | undefined);

/** Which statuses a right tells apart: by what it looks at in their rows, and which of leave, absence and warrant. */
export type Kinds = {
  /** One status for each kind among these, the first one named; the others would be decided alike. */
  readonly among: <S extends Known>(ids: readonly S[]) => readonly S[];
};

/** Statuses that look alike are of one kind, and so are overlays that are not told apart. */
export function kindsBy(looks: readonly Look[], overlays: readonly OverlayId[] = []): Kinds {
  // Worked out at first use: the first page loads this, and asks about one right.
  let kinds: ReadonlyMap<Known, string> | undefined;
  let everyPlain: readonly Known[] | undefined;
  const kindOf = (id: Known) => {
    if (!isPlain(id)) return (overlays as readonly Known[]).includes(id) ? id : 'overlay';
    kinds ??= new Map(
      plainStatusIds.map((one) => {
        const row = statuses[one];
        const seen = looks.map((look) =>
          String(typeof look === 'function' ? look(row) : row[look]),
        );
        return [one, seen.join(' ')];
      }),
    );
    return kinds.get(id);
  };
  const among = <S extends Known>(ids: readonly S[]): readonly S[] => {
    const seen = new Set<string | undefined>();
    return ids.filter((id) => {
      const kind = kindOf(id);
      return !seen.has(kind) && seen.add(kind);
    });
  };
  return {
    among: (ids) =>
      (ids as readonly Known[]) === plainStatusIds
        ? ((everyPlain ??= among(plainStatusIds)) as typeof ids)
        : among(ids),
  };
}
