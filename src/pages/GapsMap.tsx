import { useReader } from '../reader/Reader.tsx';
import { useWords } from '../reader/useWords.ts';
import { nameOf } from '../directory/names.ts';
import { type Arranger, type State, stateOf } from './gaps-count.ts';
import { tileRows } from './gaps-tiles.ts';

/** The mark on a tile beside its colour, so that nothing is told by colour alone. */
export const stateMarks: Record<State, string> = { known: '✓', doubtful: '?', unknown: '–' };

const size = 10;
const columns = 15;

/** Every council and health board as a tile in its place. The table beside it tells the same in words. */
export function GapsMap({ arrangers }: { arrangers: readonly Arranger[] }) {
  const t = useWords('pages');
  const { language } = useReader();
  const byId = new Map(arrangers.map((one) => [one.id, one]));
  return (
    <svg
      className="gaps-map"
      viewBox={`0 0 ${columns * size} ${tileRows.length * size}`}
      role="img"
      aria-label={t('gaps.map')}
    >
      {tileRows.flatMap((row, y) =>
        Object.entries(row).flatMap(([column, id]) => {
          const area = byId.get(id);
          if (!area) return [];
          const state = stateOf(area);
          const x = (Number(column) - 1) * size;
          return [
            <g key={id} className={`gaps-tile gaps-${state}`} data-tile={id}>
              <title>{nameOf(area, language)}</title>
              <rect
                x={x + 0.4}
                y={y * size + 0.4}
                width={size - 0.8}
                height={size - 0.8}
                rx={1.2}
              />
              <text x={x + size / 2} y={y * size + size / 2}>
                {stateMarks[state]}
              </text>
            </g>,
          ];
        }),
      )}
    </svg>
  );
}
