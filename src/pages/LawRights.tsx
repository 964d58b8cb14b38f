import { useState } from 'react';
import { knownStatusIds, type StatusId } from '../../machines/law/status-ids.ts';
import {
  lawOf,
  otherRights,
  type EnglandOrWales,
  type LawRow,
  type TableVerdict,
} from '../../machines/drawn/law-rows.ts';
import { useClock } from '../clock/clock.ts';
import { useAlive } from '../ui/useAlive.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import { useWords } from '../reader/useWords.ts';
import { LawPick } from './LawPick.tsx';
import { LawSource } from './LawSource.tsx';

type Known = Exclude<StatusId, 'unknown'>;
const common: readonly Known[] = ['s2', 's3', 'cto', 'informal'];
const statuses: readonly Known[] = [
  ...common,
  ...knownStatusIds.filter((id) => !common.includes(id)),
];
const nations: readonly EnglandOrWales[] = ['england', 'wales'];

function Badge({ verdict }: { verdict: TableVerdict }) {
  const t = useWords('law');
  const rights = useWords('rights');
  if (verdict === 'by-date' || verdict === 'by-underneath')
    return <VerdictBadge kind="maybe">{t(`rights.${verdict}`)}</VerdictBadge>;
  return <VerdictBadge kind={verdict}>{rights(`common.badge-${verdict}`)}</VerdictBadge>;
}

/** Leave and absence can lie over anything, so almost every rule could decide: then none is named. */
const namedRules = ({ verdict, rules }: LawRow) =>
  verdict === 'by-underneath' && rules.length > 4 ? [] : rules;

function Row({ row }: { row: LawRow }) {
  const t = useWords('law');
  const rights = useWords('rights');
  const reasons = useWords('reasons');
  const rules = namedRules(row);
  return (
    <tr>
      <th scope="row">
        {rights(`${row.right}.title`)} <Badge verdict={row.verdict} />
      </th>
      <td>
        {row.verdict === 'by-underneath' ? <p>{t('rights.underneath')}</p> : null}
        {[...new Set(rules.map((rule) => reasons(rule)))].map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <LawSource rules={rules} />
      </td>
    </tr>
  );
}

/** What the law says of each right in one status, as a table, for the status and country picked. */
export function LawRights() {
  const t = useWords('law');
  const rights = useWords('rights');
  const [status, setStatus] = useState<Known>('s2');
  const [nation, setNation] = useState<EnglandOrWales>('england');
  const alive = useAlive();
  const rows = lawOf(status, nation, useClock().today);
  return (
    <section>
      <h2>{t('rights.title')}</h2>
      <p>{t('rights.lead')}</p>
      {alive ? (
        <div className="law-picks">
          <LawPick
            label={t('rights.status')}
            values={statuses}
            name={(id) => t(`statuses.${id}`)}
            chosen={status}
            choose={setStatus}
          />
          <LawPick
            label={t('rights.nation')}
            values={nations}
            name={(id) => t(`rights.${id}`)}
            chosen={nation}
            choose={setNation}
          />
        </div>
      ) : null}
      <table className="law-table">
        <caption aria-live="polite">
          {t(`rights.caption-${nation}`, { status: t(`statuses.${status}`) })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('rights.right')}</th>
            <th scope="col">{t('rights.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.right} row={row} />
          ))}
        </tbody>
      </table>
      <p>{t('rights.others')}</p>
      <ul>
        {otherRights.map((id) => (
          <li key={id}>{rights(`${id}.title` as 'imca.title')}</li>
        ))}
      </ul>
    </section>
  );
}
