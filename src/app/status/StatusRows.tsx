import type { PageCase } from '../../../machines/told/page-cases.ts';
import { rowRights, type RowId } from '../../../machines/told/rows.ts';
import type { RightId } from '../../../machines/rights/registry.ts';
import { icons } from '../../outcome/Rows.tsx';
import { toneOf } from '../../outcome/tone.ts';
import { useRowsWords } from '../../outcome/useRowWords.ts';
import { useSays } from '../../outcome/useSays.ts';
import { useWords } from '../../reader/useWords.ts';
import { MoreIcon } from '../../ui/MoreIcon.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { StatusAnswer } from './StatusAnswer.tsx';
import { saidOf } from './status-said.ts';

type Props = { row: RowId; cases: readonly PageCase[] };

function Row({ row, cases }: Props) {
  const words = useRowsWords();
  const says = useSays();
  const rights: readonly RightId[] = rowRights[row];
  const [right] = rights;
  const [one] = cases;
  if (!one) return null;
  const tags = saidOf(cases, (of) =>
    right ? says(right, 'tag', of.findings[right]) : words(row, of).tag,
  );
  // A tag stands for the whole row: where the cases differ, none is true of all.
  const [tag] = tags.every(({ status, nation }) => !status && !nation) ? tags : [];
  return (
    <li data-row={row}>
      <div className="row">
        <MoreIcon name={icons[row]} large />
        <div className="row-words">
          <h3 className="row-question">{words(row, one).title}</h3>
          <p className="row-answer">
            {right ? null : <StatusAnswer cases={cases} say={(of) => words(row, of).answer} />}
            {rights.map((id) => (
              <StatusAnswer
                key={id}
                cases={cases}
                say={({ findings }) => says(id, 'says', findings[id])}
              />
            ))}
          </p>
        </div>
        {tag ? (
          <Tag tone={toneOf(row, right && one.findings[right].verdict)}>{tag.sentence}</Tag>
        ) : null}
      </div>
    </li>
  );
}

/** What people ask of this status, each with its answer in the open. */
export function StatusRows({ rows, cases }: { rows: readonly RowId[] } & Pick<Props, 'cases'>) {
  const t = useWords('told');
  return (
    <section aria-labelledby="people-ask">
      <h2 id="people-ask">{t('asked')}</h2>
      <ul className="rows">
        {rows.map((row) => (
          <Row key={row} row={row} cases={cases} />
        ))}
      </ul>
    </section>
  );
}
