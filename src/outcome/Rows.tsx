import type { WholeCase } from '../../machines/whole-case.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import { rowRights, type RowId } from '../../machines/told/rows.ts';
import { useWords } from '../reader/useWords.ts';
import { EasyPicture } from '../ui/EasyPicture.tsx';
import { type IconName, MoreIcon } from '../ui/MoreIcon.tsx';
import { Tag } from '../ui/Tag.tsx';
import { CarerHelp } from './CarerHelp.tsx';
import { Cases } from './Cases.tsx';
import { RightCalls } from './RightCalls.tsx';
import { RowBody } from './RowBody.tsx';
import { toneOf } from './tone.ts';
import { useRowWords } from './useRowWords.ts';
import { useSays } from './useSays.ts';

/** One picture for one thing: no two rows of a page share one. */
export const icons: Record<RowId, IconName> = {
  next: 'arrow-on',
  'how-long': 'clock',
  'go-out': 'leave',
  leave: 'home',
  medicine: 'pill',
  'who-else': 'people',
  relative: 'person-check',
  aftercare: 'heart',
  told: 'book',
  council: 'people',
  recall: 'arrow-back',
  conditions: 'book',
  threat: 'shield',
  'who-comes': 'people',
  family: 'heart',
  solicitor: 'scales',
  'daily-needs': 'phone',
  afterwards: 'home',
  whatever: 'check',
  healthcare: 'heart',
  transfer: 'arrow-on',
  listeners: 'phone',
  safeguards: 'shield',
  court: 'scales',
  crisis: 'phone',
  doctor: 'person-check',
  'ask-assessment': 'book',
  young: 'person-check',
  'ward-talk': 'phone',
  visits: 'person-check',
  'team-talk': 'phone',
  'be-told': 'book',
  disagree: 'check',
  complain: 'scales',
  yourself: 'shield',
  vote: 'vote',
  'said-no': 'speech',
};

type RowProps = {
  row: RowId;
  whole: WholeCase;
  /** Rights of which something new is told. */
  changed: ReadonlySet<RightId>;
  onOpen: (row: RowId) => void;
};

/** A question people ask, with its answer in the open; behind it why, what to do, and the law. */
function Row({ row, whole, changed, onOpen }: RowProps) {
  const t = useWords('told');
  const words = useRowWords(row, whole);
  const says = useSays();
  const rights: readonly RightId[] = rowRights[row];
  const [first] = rights;
  const finding = first && whole.findings[first];
  // Between several sections no one tag is true.
  const isOne = whole.standing.kind === 'one' || whole.standing.kind === 'pair';
  const tag = (isOne && first && finding && says(first, 'tag', finding)) || words.tag;
  const isNew = rights.some((right) => changed.has(right));
  const name = (
    <>
      <EasyPicture of={{ row }} otherwise={<MoreIcon name={icons[row]} large />} />
      <span className="row-words">
        {/* A heading by which a screen reader goes from question to question; in a button of its own it would be none. */}
        <span
          className="row-question"
          {...(words.opens ? {} : { role: 'heading', 'aria-level': 3 })}
        >
          {words.title}
          {isNew ? <b className="new-mark">{t('new')}</b> : null}
        </span>
        <span className="row-answer">
          {rights.length === 0 ? <span>{words.answer}</span> : null}
          {rights.map((right) => (
            <Cases key={right} right={right} whole={whole} />
          ))}
        </span>
      </span>
      {tag ? <Tag tone={toneOf(row, finding?.verdict)}>{tag}</Tag> : null}
    </>
  );
  if (rights.length === 0) {
    return (
      <li data-row={row}>
        {words.opens ? (
          <button type="button" className="row" onClick={() => onOpen(row)}>
            {name}
          </button>
        ) : (
          <div className="row">{name}</div>
        )}
      </li>
    );
  }
  return (
    <li data-row={row} data-new={isNew ? '' : undefined} tabIndex={isNew ? -1 : undefined}>
      <details data-right={first} data-verdict={finding?.verdict}>
        <summary className="row">{name}</summary>
        {rights.map((right, at) => (
          <div
            key={right}
            data-right={at > 0 ? right : undefined}
            data-verdict={at > 0 ? whole.findings[right].verdict : undefined}
          >
            {row === 'yourself' ? <CarerHelp whole={whole} /> : null}
            <RowBody right={right} finding={whole.findings[right]} heading="h4" />
            {row === 'yourself' ? null : <RightCalls right={right} whole={whole} />}
          </div>
        ))}
      </details>
    </li>
  );
}

/** "What people ask": the rows of this situation, in their order. */
export function Rows({ rows, ...rest }: { rows: readonly RowId[] } & Omit<RowProps, 'row'>) {
  const t = useWords('told');
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="people-ask">
      <h2 id="people-ask">{t('asked')}</h2>
      <ul className="rows">
        {rows.map((row) => (
          <Row key={row} row={row} {...rest} />
        ))}
      </ul>
    </section>
  );
}
