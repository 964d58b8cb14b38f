import type { NurseSentence, Sheet } from '../../machines/papers/sheet.ts';
import { nurseSentenceFor } from '../../machines/papers/sheet.ts';
import { useClock } from '../clock/clock.ts';
import { useDates } from '../reader/useDates.ts';
import { useWords } from '../reader/useWords.ts';
import { LawLine } from './LawLine.tsx';
import type { PapersProps } from './papers-props.ts';
import { later } from '../ui/later.tsx';
import { PartBoundary } from '../ui/PartBoundary.tsx';
import { RightsDays } from './RightsDays.tsx';

const QrCode = later(async () => (await import('../ui/QrCode.tsx')).QrCode);

/** The sheet “My rights”: the answer, the section and its limit, the days, whom to ring, what to say, the law. */
export function MyRights({
  sheet,
  whole,
  service,
  ring = service,
  page,
}: PapersProps & { sheet: Sheet }) {
  const t = useWords('papers');
  const reasons = useWords('reasons');
  const dates = useDates();
  const { doubt } = useClock();
  const { headline, statuses, limits, rules, lawAsOf, rulesVersion } = sheet;
  const say: NurseSentence | 'imha-home' = nurseSentenceFor(whole) ?? 'imha-home';
  const isSure = limits.length > 0;
  return (
    <article className="paper" data-paper="my-rights">
      <h3 className="paper-title">{t('sheet.title')}</h3>
      {doubt ? null : <p>{t('sheet.made', { day: dates.day(whole.day) })}</p>}
      <p className="paper-answer">{t(`sheet.headline.${headline as 'yes'}`)}</p>
      <h4>{t(isSure || statuses.length === 0 ? 'sheet.stand' : 'sheet.may-stand')}</h4>
      {statuses.length === 0 ? <p>{t('sheet.not-known')}</p> : null}
      <ul>
        {statuses.map((one) => (
          <li key={one}>{t(`sections.${one}`)}</li>
        ))}
      </ul>
      {limits.map((rule) => (
        <p key={rule}>{reasons(rule)}</p>
      ))}
      <RightsDays lines={sheet.lines} />
      <div className="paper-ring">
        <div>
          <h4>{t('sheet.ring')}</h4>
          {ring?.number ? (
            <p>
              {ring.name}
              <br />
              <b className="paper-number">{ring.number}</b>
            </p>
          ) : (
            <p>{t('sheet.no-number')}</p>
          )}
          <h4>{t('sheet.say')}</h4>
          <p>
            <b>{t(`sheet.say-words.${say}`)}</b>
          </p>
        </div>
        {page ? (
          <figure className="paper-code">
            <PartBoundary otherwise={page}>
              <QrCode text={page} label={t('sheet.code-label', { address: page })} />
            </PartBoundary>
            <figcaption>{t('sheet.code')}</figcaption>
          </figure>
        ) : null}
      </div>
      <LawLine rules={rules} />
      <p className="paper-law">
        {t('sheet.checked', { day: dates.day(lawAsOf), version: rulesVersion })}
      </p>
    </article>
  );
}
