import { type ReactNode, useId } from 'react';
import type { Facts } from '../../machines/facts/facts.ts';
import type { RightId } from '../../machines/rights/registry.ts';
import type { Finding } from '../../machines/reason/right.ts';
import { isAboutNobody } from '../../machines/told/relative-power.ts';
import { RelativeName } from '../journey/relatives/RelativeName.tsx';
import { type IconName, MoreIcon } from '../ui/MoreIcon.tsx';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import { useWords } from '../reader/useWords.ts';
import { Citations } from './Citations.tsx';
import { MissingFacts } from './MissingFacts.tsx';
import { Reasons } from './Reasons.tsx';
import { useLineWords } from './useLineWords.ts';
import { useRightWords } from './useRightWords.ts';

const icons: Record<RightId, IconName> = {
  imha: 'speech',
  duration: 'clock',
  tribunal: 'scales',
  'tribunal-nearest-relative': 'scales',
  'tribunal-lawyer': 'book',
  'managers-hearing': 'people',
  'nearest-relative-discharge': 'person-check',
  'refuse-treatment': 'pill',
  'leave-hospital': 'leave',
  'leave-with-permission': 'leave',
  aftercare: 'home',
  information: 'speech',
  vote: 'vote',
  'care-needs-assessment': 'heart',
  'care-needs-eligible': 'heart',
  'care-act-advocate': 'speech',
  'carer-assessment': 'heart',
  'carer-eligible': 'heart',
  imca: 'shield',
  'nearest-relative': 'people',
};

/** One right: what it is, the verdict, dates; and, opened, why, the law, what to do, whom to ask, what would change it. */
export function RightCard({
  id,
  finding,
  facts,
  children,
}: {
  id: RightId;
  finding: Finding;
  facts: Facts;
  /** Whom to call for it. */
  children?: ReactNode;
}) {
  const said = useId();
  const t = useWords('outcome');
  const rights = useWords('rights');
  const words = useRightWords(id);
  const lines = useLineWords(id, finding.lines);
  const { verdict, missing, rules } = finding;
  const describedBy = [
    `${said}-verdict`,
    `${said}-relative`,
    ...lines.map((_, at) => `${said}-line-${at}`),
  ].join(' ');
  // Where the law gives no nearest relative nobody is told to go and tell them.
  const parts = isAboutNobody(finding)
    ? []
    : ([
        ['do', words.part('do')],
        ['whom', words.part('whom')],
        ['change', words.part('change')],
      ] as const);
  return (
    <details className="card right" data-right={id} data-verdict={verdict}>
      {/* A short name, of title and verdict, that can be said to a device that listens; the rest describes it. */}
      <summary aria-describedby={describedBy}>
        <MoreIcon name={icons[id]} large />
        <span className="card-words">
          <span className="right-title">{words.part('title')}</span>
          <span className="right-verdict" id={`${said}-verdict`} aria-hidden="true">
            {words.says(finding, facts)}
          </span>
          {finding.relative && facts.relatives ? (
            <span className="right-line" id={`${said}-relative`} aria-hidden="true">
              <RelativeName id={finding.relative} relatives={facts.relatives} />
            </span>
          ) : null}
          {lines.map((line, at) => (
            <span
              key={line.id + line.sentence}
              data-line={line.id}
              className="right-line"
              id={`${said}-line-${at}`}
              aria-hidden="true"
            >
              {line.sentence}
            </span>
          ))}
        </span>
        <VerdictBadge kind={verdict}>{rights(`common.badge-${verdict}`)}</VerdictBadge>
      </summary>
      <div className="right-body">
        {verdict === 'maybe' && missing.length > 0 ? (
          <>
            <h3>{t('rights.need')}</h3>
            <MissingFacts missing={missing} />
          </>
        ) : null}
        <h3>{t('rights.why')}</h3>
        <Reasons rules={rules} />
        {parts.map(([part, text]) =>
          text && (part !== 'change' || verdict !== 'yes') ? (
            <div key={part}>
              <h3>{t(`rights.${part}`)}</h3>
              <p>{text}</p>
            </div>
          ) : null,
        )}
        {children}
        <h3>{t('rights.law')}</h3>
        <Citations rules={rules} />
      </div>
    </details>
  );
}
