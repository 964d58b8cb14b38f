import { isPlain, plainStatusIds, type OverlayId, type StatusId } from '../law/status-ids.ts';
import { statuses, type StatusLaw } from '../law/statuses.ts';

type Known = Exclude<StatusId, 'unknown'>;

/** Which statuses a right tells apart: by these columns of their rows, and which of leave, absence and warrant. */
export type Kinds = {
  /** One status for each kind among these, the first one named; the others would be decided alike. */
  readonly among: <S extends Known>(ids: readonly S[]) => readonly S[];
};

/** Statuses whose rows agree in these columns are of one kind, and so are overlays that are not told apart. */
export function kindsBy(
  columns: readonly (keyof StatusLaw)[],
  overlays: readonly OverlayId[] = [],
): Kinds {
  const kindOf = new Map<Known, string>(
    plainStatusIds.map((id) => {
      const row: StatusLaw = statuses[id];
      return [id, columns.map((column) => String(row[column])).join(' ')];
    }),
  );
  const kind = (id: Known) =>
    isPlain(id) ? kindOf.get(id) : (overlays as readonly Known[]).includes(id) ? id : 'overlay';
  const among = <S extends Known>(ids: readonly S[]) => {
    const seen = new Set<string | undefined>();
    return ids.filter((id) => !seen.has(kind(id)) && seen.add(kind(id)));
  };
  const everyPlain = among(plainStatusIds);
  return {
    among: (ids) =>
      ((ids as readonly Known[]) === plainStatusIds ? everyPlain : among(ids)) as typeof ids,
  };
}
